import type { Corpus, Entry, RecordKind, Row } from '#domain/corpus.ts'
import type { Place } from '#domain/gate/issue.ts'

/** Every place where one record names another by its id. */
export function findReferences(corpus: Corpus): Reference[] {
  return [
    ...corpus.affairs.flatMap((entry) => [
      inEntry(entry, ['unit'], 'units', entry.data.unit),
      inEntry(entry, ['item'], 'catalogue', entry.data.item),
      inEntry(entry, ['listBasis'], 'laws', entry.data.listBasis),
      inEntry(entry, replacement, 'affairs', entry.data.withdrawn?.replacedBy),
    ]),
    ...corpus.policies.flatMap(listOfPolicy),
    ...corpus.summaries.flatMap((entry) => [
      inEntry(entry, ['unit'], 'units', entry.data.unit),
      inEntry(entry, ['topic'], 'topics', entry.data.topic),
      inEntry(entry, replacement, 'summaries', entry.data.withdrawn?.replacedBy),
    ]),
    ...corpus.rankings.flatMap((entry) => [
      inEntry(entry, ['unit'], 'units', entry.data.unit),
      inEntry(entry, ['sourcePolicy'], 'policies', entry.data.sourcePolicy),
      ...listOfRankingTables(corpus, entry),
    ]),
    ...listOfRows(corpus),
    ...listOfSite(corpus),
  ].filter((reference) => reference !== undefined)
}

const replacement = ['withdrawn', 'replacedBy']

function listOfPolicy(entry: Corpus['policies'][number]): MaybeReference[] {
  const { issuers, publisher, topic, relations, withdrawn } = entry.data
  return [
    ...issuers.map((id, index) => inEntry(entry, ['issuers', index], 'units', id)),
    inEntry(entry, ['publisher'], 'units', publisher),
    inEntry(entry, ['topic'], 'topics', topic),
    ...relations.map(({ target }, index) =>
      inEntry(entry, ['relations', index, 'target'], 'policies', target),
    ),
    inEntry(entry, replacement, 'policies', withdrawn?.replacedBy),
  ]
}

function listOfRankingTables(
  corpus: Corpus,
  { id, data }: Corpus['rankings'][number],
): MaybeReference[] {
  const unitColumns = data.columns.filter(({ role }) => role === 'unit').map(({ key }) => key)
  return data.periods.flatMap(({ period }) => {
    const table = corpus.tables.get(`data/rankings/${id}/${period}.csv`)
    return (table?.rows ?? []).flatMap(({ line, cells }) =>
      unitColumns.map((column) => {
        const unit = cells[column] ?? ''
        if (table === undefined || unit === '') return undefined
        return { place: { file: table.file, line, column }, kind: 'units' as const, id: unit }
      }),
    )
  })
}

function listOfRows({ units, catalogue, laws, findings }: Corpus): MaybeReference[] {
  return [
    ...units.flatMap((row) => [
      inRow(row, 'parent', 'units', row.data.parent),
      inRow(row, 'successor', 'units', row.data.successor),
    ]),
    ...catalogue.flatMap((row) => row.data.basis.map((id) => inRow(row, 'basis', 'laws', id))),
    ...laws.map((row) => inRow(row, 'supersededBy', 'laws', row.data.supersededBy)),
    ...findings.flatMap((row) => [
      inRow(row, 'unit', 'units', row.data.unit),
      inRow(row, 'owner', 'units', row.data.owner),
      inRow(row, 'policy', 'policies', row.data.policy),
    ]),
  ]
}

function listOfSite({ site }: Corpus): MaybeReference[] {
  if (site === undefined) return []
  return [
    inEntry(site, ['organiser'], 'units', site.data.organiser),
    inEntry(site, ['featuredRanking'], 'rankings', site.data.featuredRanking),
  ]
}

function inEntry(
  { file }: Pick<Entry<unknown>, 'file'>,
  path: readonly PropertyKey[],
  kind: RecordKind,
  id: string | undefined,
): MaybeReference {
  return id === undefined ? undefined : { place: { file, path }, kind, id }
}

function inRow(
  { file, line }: Row<unknown>,
  column: string,
  kind: RecordKind,
  id: string | undefined,
): MaybeReference {
  return id === undefined ? undefined : { place: { file, line, column }, kind, id }
}

/** One record's mention of another. */
export interface Reference {
  readonly place: Place
  /** What kind of record the id should be of. */
  readonly kind: RecordKind
  readonly id: string
}

type MaybeReference = Reference | undefined
