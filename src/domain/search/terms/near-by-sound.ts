import { toSymbols } from '#domain/search/symbols.ts'
import type { NearTerm } from './near-term.ts'
import type { SearchSounds } from './search-terms.ts'
import { toSyllableNos } from './to-sound-row.ts'
import { findRow, replaceSymbols } from './symbol-rows.ts'
import type { TermNames } from './term-names.ts'

/** Terms that sound like some of the characters that were typed: 底保 for 低保. */
export function findSoundTerms(
  q: string,
  terms: readonly TermNames[],
  sounds: SearchSounds,
): NearTerm[] {
  const syllableNos = toSyllableNos(sounds)
  const row = toSymbols(q).symbols.map((symbol) => sounds.syllables[syllableNos.get(symbol) ?? -1])
  const spoken = row.map((syllable) => syllable ?? '')
  return terms.flatMap(({ term, names, syllables }) => {
    // Only where each character has its syllable, so that they can change places.
    if (syllables.length < 2 || syllables.length !== names[0]?.row.length) return []
    return findRow(spoken, syllables)
      .slice(0, 1)
      .map((range) => ({
        term,
        q: replaceSymbols(q, range, term.text),
        how: 'sound' as const,
        distance: 1,
      }))
  })
}
