import type { EntrySection, SearchEntry } from './search-entry.ts'
import { cutBetween, toBlockNo } from './text-blocks.ts'

/**
 * The part of an entry that stands for it: of those on its own page the one with most matches, and
 * the beginning where none has any.
 */
export function toMainPart(entry: SearchEntry, places: readonly number[]): ResultPart {
  const best = listMatched(entry, places).find(({ isOnPage }) => isOnPage)
  return best ?? toPart(entry, 0, [])
}

/**
 * Other parts in which matches stand, so that several places of one document can be reached: those
 * with most matches first, then in the order of the text.
 */
export function toSubResults(
  entry: SearchEntry,
  places: readonly number[],
  limit: number,
): ResultPart[] {
  const shown = toMainPart(entry, places)
  return listMatched(entry, places)
    .filter(({ from, path }) => from !== shown.from || path !== shown.path)
    .slice(0, limit)
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
  return [...byPart]
    .map(([index, inside]) => toPart(entry, index, inside))
    .sort((a, b) => b.matchCount - a.matchCount || a.from - b.from)
}

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
  /** From the root of the portal, with the id of its beginning. */
  readonly path: string
  /** Its first symbol, and the first that follows it. */
  readonly from: number
  readonly to: number
  readonly matchCount: number
  /** The block in which its first match stands. */
  readonly blockNo: number
}
