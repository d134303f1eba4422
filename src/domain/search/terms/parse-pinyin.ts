/**
 * Reads Latin letters as rows of syllables, the likeliest first, four at most: xian is 县 before it
 * is 西安. Spaces, apostrophes and hyphens divide syllables; tones may be marked or numbered.
 * Nothing where there is anything else, or letters that no syllables make.
 */
export function parsePinyin(q: string, syllables: readonly string[]): string[][] {
  const parts = toPinyinLetters(q).split(' ')
  if (parts.some((part) => !/^[a-z]+$/.test(part))) return []
  const spoken = new Set(syllables.filter((syllable) => /[aeiouv]/.test(syllable)))
  return parts
    .map((part) => splitPart(part, spoken))
    .reduce<string[][]>(
      (rows, splits) => best(rows.flatMap((row) => splits.map((split) => [...row, ...split]))),
      [[]],
    )
}

/** Small letters without tones, ü as v, one space wherever syllables were divided. */
export function toPinyinLetters(q: string): string {
  return q
    .normalize('NFKC')
    .toLowerCase()
    .replace(/u:/g, 'ü')
    .normalize('NFD')
    .replace(/u[\u0300\u0301\u0304\u030c]*\u0308/g, 'v')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .replace(/([a-z])[1-5]/g, '$1 ')
    .replace(/[\s'’`·-]+/g, ' ')
    .trim()
    .replace(/([ln])ue/g, '$1ve')
}

/** The best splits of every end of the letters, the shortest end first. */
function splitPart(letters: string, spoken: ReadonlySet<string>): string[][] {
  const splitsFrom: string[][][] = Array.from({ length: letters.length }, () => [])
  splitsFrom.push([[]])
  for (let start = letters.length - 1; start >= 0; start -= 1) {
    const lengths = Array.from({ length: longestSyllable }, (_, index) => longestSyllable - index)
    const rows = lengths
      .filter((length) => spoken.has(letters.slice(start, start + length)))
      .filter((length) => start + length <= letters.length)
      .flatMap((length) => {
        const head = letters.slice(start, start + length)
        return (splitsFrom[start + length] ?? []).map((tail) => [head, ...tail])
      })
    splitsFrom[start] = best(rows)
  }
  return splitsFrom[0] ?? []
}

/** Few long syllables are likelier than many short ones; of equal ones the first come longest. */
function best(rows: readonly string[][]): string[][] {
  return [...rows].sort((a, b) => a.length - b.length).slice(0, mostRows)
}

const mostRows = 4
const longestSyllable = 'zhuang'.length
