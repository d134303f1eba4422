/**
 * The symbol of a syllable. Heads are indexed by their sound, too, so that dibao finds 低保 and a
 * character mistaken for another of the same sound does not hide a title. From the private use area,
 * which no text that is searched can hold.
 */
export function toSoundSymbol(syllableNo: number): string {
  return String.fromCodePoint(firstSoundSymbol + syllableNo)
}

const firstSoundSymbol = 0xe000
