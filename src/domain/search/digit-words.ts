/**
 * Words of pairs that lie in a row, with longer words where three or more digits follow each other. The
 * word at place i begins with symbol i; what the last one holds is not asked for again.
 */
export function withDigitWords(pairWords: readonly string[], symbols: readonly string[]): string[] {
  const words = pairWords.map((pair, at) => {
    const count = countDigits(symbols, at)
    return count < shortest
      ? { word: pair, end: at + 2 }
      : { word: toDigitWord(symbols.slice(at, at + count).join('')), end: at + count }
  })
  const last = words.findIndex(({ end }) => end >= symbols.length)
  return words.slice(0, last + 1).map(({ word }) => word)
}

/** Three or four digits as a word. Such words stand apart from those of pairs and single symbols, behind them. */
export function toDigitWord(digits: string): string {
  const letters = Array.from(digits, (digit) => String.fromCharCode(firstLetter + Number(digit)))
  // The letter before keeps 201 from being the beginning of 2016.
  return `zz${digits.length === longest ? 'u' : 't'}${letters.join('')}`
}

/** How many digits stand from here on, as far as words of digits go. */
function countDigits(symbols: readonly string[], from: number): number {
  let count = 0
  while (count < longest && /^\d$/.test(symbols[from + count] ?? '')) count += 1
  return count
}

const shortest = 3
const longest = 4
const firstLetter = 'a'.charCodeAt(0)
