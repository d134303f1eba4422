import type { RankedHit, Understood } from '#domain/search/asking/answer.ts'
import { markText, toExcerpt } from '#domain/search/results/excerpt.ts'
import type { ExcerptPart } from '#domain/search/results/excerpt.ts'
import type { SearchEntry } from '#domain/search/results/search-entry.ts'
import { toMainPart, toPartText, toSubResults } from '#domain/search/results/sub-results.ts'
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
  const cut = async (part: ResultPart): Promise<ShownPart> => {
    const { blockNo, heading = entry.title } = part
    const block = blockNo === 0 ? entry.text : await files.loadBlock(no, blockNo)
    const text = toPartText(part, block)
    const { title } = entry
    return {
      heading,
      aim: { part, text, marks, title },
      excerpt: toExcerpt(text, marks, title, part.from === 0 ? entry.lead : 0),
    }
  }
  const [main, parts] = await Promise.all([
    cut(toMainPart(entry, places)),
    Promise.all(toSubResults(entry, places, mostParts).map(cut)),
  ])
  return {
    entry,
    title: markText(entry.title, marks),
    docNumber: markText(entry.docNumber ?? '', marks),
    main,
    parts,
  }
}

const mostParts = 3

/** What a row shows. */
export interface Result {
  readonly entry: SearchEntry
  readonly title: readonly ExcerptPart[]
  readonly docNumber: readonly ExcerptPart[]
  readonly main: ShownPart
  /** Other sections that match. */
  readonly parts: readonly ShownPart[]
}

export interface ShownPart {
  readonly heading: string
  /** Where the browser scrolls to the section and marks what was looked for. */
  readonly aim: Aim
  readonly excerpt: readonly ExcerptPart[]
}
