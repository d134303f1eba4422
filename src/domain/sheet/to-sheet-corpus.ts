import type { Corpus } from '#domain/corpus.ts'

/**
 * The corpus of a portal that has nothing but one affair and what its sheet shows. What hangs only on the
 * wall has no page, so that here, where nobody else looks, it is given one to be printed from.
 */
export function toSheetCorpus(corpus: Corpus, entry: AffairEntry): Corpus {
  const files = new Set(entry.data.tables.map(({ data }) => `data/affairs/${data}`))
  const units = new Set(listUnits(corpus, [entry.data.unit, corpus.site?.data.organiser]))
  return {
    ...corpus,
    // Attachments are papers of their own.
    affairs: [{ ...entry, data: { ...entry.data, scope: 'web', attachments: [] } }],
    policies: [],
    summaries: [],
    rankings: [],
    findings: [],
    synonyms: [],
    units: corpus.units.filter(({ data }) => units.has(data.id)),
    tables: new Map([...corpus.tables].filter(([file]) => files.has(file))),
    attachments: new Map(),
    attachmentParts: new Map(),
    attachmentFaults: [],
    files: corpus.files.filter((file) => files.has(file)),
  }
}

/** Units with all that stand above them. */
function listUnits(corpus: Corpus, ids: readonly (string | undefined)[]): string[] {
  const parents = new Map(corpus.units.map(({ data }) => [data.id, data.parent]))
  const found = new Set<string>()
  for (const id of ids) {
    for (let unit = id; unit !== undefined && !found.has(unit); unit = parents.get(unit)) {
      found.add(unit)
    }
  }
  return [...found]
}

type AffairEntry = Corpus['affairs'][number]
