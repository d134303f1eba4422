import { toQuerySymbols } from '#domain/search/symbols.ts'
import { findOverlapping } from './near-by-overlap.ts'
import { findPinyinTerms } from './near-by-pinyin.ts'
import { findSoundTerms } from './near-by-sound.ts'
import { findSpelledTerms } from './near-by-spelling.ts'
import type { NearTerm } from './near-term.ts'
import type { SearchSounds, SearchTerm } from './search-terms.ts'
import { findRow } from './symbol-rows.ts'
import { toTermNames } from './term-names.ts'
import type { TermNames } from './term-names.ts'

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
  const text = row.join('')
  const all = terms.map(toTermNames)
  const isWritten = ({ names }: TermNames) => names.some((name) => text.includes(name.row.join('')))
  const written = all.filter(isWritten)
  const known = written.flatMap(({ names }) => names.flatMap((name) => findRow(row, name.row)))
  const absent = all.filter((term) => !isWritten(term))
  const found = [
    ...findPinyinTerms(q, absent),
    ...(sounds === undefined ? [] : findSoundTerms(q, absent, sounds)),
    ...findSpelledTerms(q, absent, known),
    ...findOverlapping(row, absent, all),
  ]
  return uniqueTerms([...found].sort((a, b) => a.distance - b.distance)).slice(0, mostTerms)
}

const mostTerms = 5

function uniqueTerms(found: readonly NearTerm[]): NearTerm[] {
  const first = new Map<string, NearTerm>()
  for (const near of found) if (!first.has(near.term.text)) first.set(near.term.text, near)
  return [...first.values()]
}
