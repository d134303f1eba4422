import type { EntrySection, SearchEntry } from './search-entry.ts'
import { cutBetween, toBlockNo } from './text-blocks.ts'

/**
 * The parts of an entry that its row shows. First the one that stands for it: of those on its own page the
 * row of a unit or else the one with most matches, and all of the page from its beginning where none has any.
 * Then others in which matches stand, so that several places of one document can be reached: the rows of
 * units that were looked for, those with most matches, and the rest in the order of the text.
 */
export function toResultParts(
  entry: SearchEntry,
  places: readonly number[],
  otherCount: number,
): [main: ResultPart, ...others: ResultPart[]] {
  const matched = listMatched(entry, places)
  const main = matched.find(({ isOnPage }) => isOnPage) ?? toPage(entry)
  return [main, ...matched.filter((part) => part !== main).slice(0, otherCount)]
}

/** The text of a part as far as its block holds it; excerpts are cut from it. */
export function toPartText(part: ResultPart, block: string): string {
  return cutBetween(block, part.blockNo, part.from, part.to)
}

function listMatched(entry: SearchEntry, places: readonly number[]): ResultPart[] {
  const byPart = new Map<number, number[]>()
  for (const place of places) {
    const index = findSection(entry.sections, place)
    byPart.set(index, [...(byPart.get(index) ?? []), place])
  }
  const parts = [...byPart].map(([index, inside]) => toPart(entry, index, inside))
  const weightOfRow = parts.filter(({ isRow }) => isRow).length > tellingRowCount ? -1 : 1
  const weigh = ({ isRow }: ResultPart) => (isRow ? weightOfRow : 0)
  return parts.sort((a, b) => weigh(b) - weigh(a) || b.matchCount - a.matchCount || a.from - b.from)
}

function toPage(entry: SearchEntry): ResultPart {
  const to = entry.sections.find(({ path }) => path.startsWith('/'))?.from ?? Infinity
  return { ...toPart(entry, 0, []), to }
}

/** A unit has a row or two of its own; what stands in many rows, such as a label, tells of none. */
const tellingRowCount = 3

/** The last that begins at the place or before it. */
function findSection(sections: readonly EntrySection[], place: number): number {
  const after = sections.findIndex(({ from }) => from > place)
  return Math.max(0, (after === -1 ? sections.length : after) - 1)
}

function toPart(entry: SearchEntry, index: number, places: readonly number[]): ResultPart {
  const { heading, path = '', from = 0 } = entry.sections[index] ?? {}
  const isOnPage = !path.startsWith('/')
  return {
    heading,
    isOnPage,
    isRow: entry.kind === 'rankings' && isOnPage && path !== '',
    path: isOnPage ? entry.path + path : path,
    from,
    to: entry.sections[index + 1]?.from ?? Infinity,
    matchCount: places.length,
    blockNo: toBlockNo(places.reduce((first, place) => Math.min(first, place), places[0] ?? from)),
  }
}

export interface ResultPart {
  readonly heading?: string | undefined
  /** Whether it stands on the page of the entry, and not on that of an attachment. */
  readonly isOnPage: boolean
  /** Whether its element is what was looked for, marked as a whole: a row of a ranking. */
  readonly isRow: boolean
  /** From the root of the portal, with the id of its beginning. */
  readonly path: string
  /** Its first symbol, and the first that follows it. */
  readonly from: number
  readonly to: number
  readonly matchCount: number
  /** The block in which its first match stands. */
  readonly blockNo: number
}
