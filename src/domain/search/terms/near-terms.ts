import { toQuerySymbols } from '#domain/search/symbols.ts'
import { findPinyinTerms } from './near-by-pinyin.ts'
import { findSoundTerms } from './near-by-sound.ts'
import { findSpelledTerms } from './near-by-spelling.ts'
import type { NearTerm } from './near-term.ts'
import type { SearchSounds, SearchTerm } from './search-terms.ts'
import { findRow } from './symbol-rows.ts'
import { toTermNames } from './term-names.ts'
import type { TermName, TermNames } from './term-names.ts'

/**
 * The terms that come nearest to what was typed, at most five, the likeliest first: its Latin
 * letters are their pinyin or initials, its characters sound like theirs, one character is wrong,
 * missing, too many or swapped, or they merely share some pairs of characters.
 */
export function findNearTerms(
  q: string,
  terms: readonly SearchTerm[],
  sounds?: SearchSounds,
): NearTerm[] {
  const row = toQuerySymbols(q)
  const all = terms.map(toTermNames)
  const known = all.flatMap(({ names }) => names.flatMap((name) => findRow(row, name.row)))
  const absent = all.filter(({ names }) =>
    names.every((name) => findRow(row, name.row).length === 0),
  )
  const found = [
    ...findPinyinTerms(q, absent),
    ...(sounds === undefined ? [] : findSoundTerms(q, absent, sounds)),
    ...findSpelledTerms(q, absent, known),
    ...findOverlapping(row, absent),
  ]
  return uniqueTerms([...found].sort((a, b) => a.distance - b.distance)).slice(0, mostTerms)
}

const mostTerms = 5

/** Terms that share at least a third of their pairs, those that share most first. */
function findOverlapping(row: readonly string[], absent: readonly TermNames[]): NearTerm[] {
  const pairs = new Set(toPairs(row))
  if (pairs.size === 0) return []
  return absent.flatMap(({ term, names }) => {
    const share = Math.max(...names.map((name) => shareOf(name, pairs)))
    if (share < leastShare) return []
    return [{ term, q: term.text, how: 'overlap' as const, distance: overlapDistance + 1 - share }]
  })
}

const leastShare = 1 / 3
// Behind all that are near in another way.
const overlapDistance = 10

function shareOf({ row }: TermName, pairs: ReadonlySet<string>): number {
  const own = toPairs(row)
  return own.length === 0 ? 0 : own.filter((pair) => pairs.has(pair)).length / own.length
}

function toPairs(row: readonly string[]): string[] {
  return row.slice(1).map((symbol, index) => `${row[index] ?? ''}${symbol}`)
}

function uniqueTerms(found: readonly NearTerm[]): NearTerm[] {
  const first = new Map<string, NearTerm>()
  for (const near of found) if (!first.has(near.term.text)) first.set(near.term.text, near)
  return [...first.values()]
}
