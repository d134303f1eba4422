import type { SearchSounds } from './search-terms.ts'
import { toSyllableNos } from './to-sound-row.ts'

/**
 * What was typed in simplified characters, its letters and digits half-width; unchanged where it is
 * not traditional, because width alone changes nothing that is found.
 */
export function simplify(q: string, sounds: SearchSounds): string {
  const simplified = new Map(zip(sounds.traditional, sounds.simplified))
  const usual = toSyllableNos(sounds)
  // 乾 and 於 are characters of their own: alone they say nothing about how the rest is written.
  const isTraditional = Array.from(q).some((c) => simplified.has(c) && !usual.has(c))
  if (!isTraditional) return q
  const written = Array.from(q, (character) => simplified.get(character) ?? character).join('')
  return written.replace(/[Ａ-Ｚａ-ｚ０-９]/g, toHalfWidth)
}

function zip(first: string, second: string): [string, string][] {
  const others = Array.from(second)
  return Array.from(first, (character, index) => [character, others[index] ?? character])
}

function toHalfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0)
}
