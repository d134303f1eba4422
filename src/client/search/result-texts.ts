import type { RankedHit, Understood } from '#domain/search/asking/answer.ts'
import { markText, toExcerpt } from '#domain/search/results/excerpt.ts'
import type { ExcerptPart } from '#domain/search/results/excerpt.ts'
import type { SearchEntry } from '#domain/search/results/search-entry.ts'
import { toPartText, toResultParts } from '#domain/search/results/sub-results.ts'
import type { ResultPart } from '#domain/search/results/sub-results.ts'
import type { Aim } from './aimed-links.ts'
import type { EntryFiles } from './entry-files.ts'

/** Loads a result and cuts from it what its row shows. */
export async function loadResult(
  { no, places }: RankedHit,
  marks: Understood['marks'],
  files: EntryFiles,
): Promise<Result> {
  const entry = await files.loadEntry(no)
  const { title } = entry
  const parts = toResultParts(entry, places, mostOthers)
  const [main, ...others] = parts
  const told = parts.find(({ matchCount }) => matchCount > 0)?.blockNo
  const load = async (part: ResultPart) =>
    toPartText(part, part.blockNo === 0 ? entry.text : await files.loadBlock(no, part.blockNo))
  const show = async (part: ResultPart): Promise<ShownPart> => ({
    heading: part.heading ?? title,
    aim: { part, marks, title, loadText: () => load(part) },
    // A part in a third file is named only: rows of many parts cost as much as ten more rows.
    excerpt: [0, told].includes(part.blockNo)
      ? toExcerpt(await load(part), marks, title, part.from === 0 ? entry.lead : 0)
      : [],
  })
  return {
    entry,
    title: markText(title, marks),
    docNumber: markText(entry.docNumber ?? '', marks),
    main: await show(main),
    others: await Promise.all(others.map(show)),
  }
}

const mostOthers = 3

/** What a row shows. */
export interface Result {
  readonly entry: SearchEntry
  readonly title: readonly ExcerptPart[]
  readonly docNumber: readonly ExcerptPart[]
  readonly main: ShownPart
  /** Other sections that match. */
  readonly others: readonly ShownPart[]
}

export interface ShownPart {
  readonly heading: string
  /** Where the browser scrolls to the section and marks what was looked for. */
  readonly aim: Aim
  readonly excerpt: readonly ExcerptPart[]
}
