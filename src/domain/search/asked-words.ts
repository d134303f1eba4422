import { toQueryWords } from './pairs.ts'

/**
 * The words under which a row of symbols is asked for. Pairs of digits stand everywhere, 20 in every
 * notice; so where digits follow each other, words of three and four of them are asked for, which
 * the index has besides.
 */
export async function toAskedWords(symbols: readonly string[]): Promise<string[]> {
  const words = toQueryWords(symbols)
  if (!/\d{3}/.test(symbols.join(''))) return words
  const { withDigitWords } = await import('./digit-words.ts')
  return withDigitWords(words, symbols)
}
