import { breakSymbol, toQuerySymbols } from '#domain/search/symbols.ts'
import type { SearchSounds } from './search-terms.ts'
import { toSoundSymbol } from './sound-symbols.ts'

/**
 * The symbols by which heads hold the sound of what was typed, to find 低保 for 底保; none where a
 * character has no known sound, or there are not two that have one.
 */
export function toSoundRow(q: string, sounds: SearchSounds): string[] | undefined {
  const syllableNos = toSyllableNos(sounds)
  const symbols = toQuerySymbols(q)
  const han = symbols.filter(isHan)
  if (han.length < 2 || han.some((symbol) => !syllableNos.has(symbol))) return undefined
  return joinSounds(symbols.map((symbol) => syllableNos.get(symbol)))
}

/**
 * A row of syllables as symbols, what has no sound as one break, so that nothing sounds like a
 * phrase that has letters, digits or a comma between its characters; no break at either end.
 */
export function joinSounds(syllableNos: readonly (number | undefined)[]): string[] {
  const symbols: string[] = []
  for (const no of syllableNos) {
    if (no !== undefined) symbols.push(toSoundSymbol(no))
    else if (symbols.length > 0 && symbols.at(-1) !== breakSymbol) symbols.push(breakSymbol)
  }
  return symbols.at(-1) === breakSymbol ? symbols.slice(0, -1) : symbols
}

/** The number of the syllable that each usual character is mostly read as. */
export function toSyllableNos({ characters }: SearchSounds): Map<string, number> {
  return new Map(
    characters.flatMap((row, no) => Array.from(row, (character) => [character, no] as const)),
  )
}

export function isHan(symbol: string): boolean {
  return /\p{Script=Han}/u.test(symbol)
}
