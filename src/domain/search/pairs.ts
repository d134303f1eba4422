import { breakSymbol } from './symbols.ts'

/**
 * The words under which a row of symbols is indexed: every two neighbours as one Latin word. Pairs
 * need no dictionary, so index and query cannot disagree on where a word ends, and a row of them is
 * a substring. All words have eight letters: none is the beginning of another, so Pagefind, which
 * takes what is typed for the beginning of a word, finds a pair only where it stands.
 * The word at place i begins with symbol i.
 */
export function toPairWords(symbols: readonly string[]): string[] {
  const closed = symbols.at(-1) === breakSymbol ? symbols : [...symbols, breakSymbol]
  return toNeighbours(closed)
}

/** The words of a query: those of its pairs, or for a single symbol the word for its pairs. */
export function toQueryWords(symbols: readonly string[]): string[] {
  const [symbol, ...more] = symbols
  if (symbol === undefined) return []
  return more.length === 0 ? [toSingleWord(encodeSymbol(symbol))] : toNeighbours(symbols)
}

/**
 * The word under which all pairs that begin as this one are found together. Five letters, of which
 * the first begins no pair, so that such words stand apart from pairs and behind them.
 */
export function toSingleWord(pairWord: string): string {
  return `${singleLetter}${pairWord.slice(0, codeLength)}`
}

function toNeighbours(symbols: readonly string[]): string[] {
  const codes = symbols.map(encodeSymbol)
  return codes.slice(1).map((code, index) => `${codes[index] ?? ''}${code}`)
}

/** Four letters tell 456,976 code points apart: all letters and digits of Unicode stand below. */
function encodeSymbol(symbol: string): string {
  let rest = symbol.codePointAt(0) ?? 0
  let code = ''
  while (code.length < codeLength) {
    code = String.fromCharCode(firstLetter + (rest % letterCount)) + code
    rest = Math.floor(rest / letterCount)
  }
  return code
}

const codeLength = 4
// The first letter of code points from U+6B468 on, of which none is a letter or a digit.
const singleLetter = 'z'
const letterCount = 26
const firstLetter = 'a'.charCodeAt(0)
