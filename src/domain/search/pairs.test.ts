import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toPairWords, toQueryWords, toSingleWord } from './pairs.ts'
import { toQuerySymbols, toSymbols } from './symbols.ts'

describe('toPairWords', () => {
  test('every part of a text with two symbols or more is found in it, in order', () => {
    fc.assert(
      fc.property(cutText, ({ text, part }) => {
        const query = toQuerySymbols(part)
        fc.pre(query.length >= 2)
        expect(spaced(toPairWords(toSymbols(text).symbols))).toContain(spaced(toQueryWords(query)))
      }),
      { numRuns: 500 },
    )
  })

  test('a single symbol has a word of its own, which the pairs that it begins share', () => {
    fc.assert(
      fc.property(cutText, ({ text }) => {
        const { symbols } = toSymbols(text)
        const words = toPairWords(symbols)
        for (const [place, symbol] of symbols.slice(0, words.length).entries()) {
          expect(toQueryWords([symbol])).toEqual([toSingleWord(words[place] ?? '')])
        }
      }),
    )
  })

  test('what is not in a text is not found in it', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const { symbols } = toSymbols(text)
        const query = toQuerySymbols(other)
        fc.pre(query.length >= 2)
        const isFound = spaced(toPairWords(symbols)).includes(spaced(toQueryWords(query)))
        expect(isFound).toBe(symbols.join('').includes(query.join('')))
      }),
      { numRuns: 500 },
    )
  })

  test('word i begins with symbol i, so that a place among words is a place in the text', () => {
    const { symbols } = toSymbols('荷花村，低保')
    const words = toPairWords(symbols)
    expect(words).toHaveLength(symbols.length)
    expect(words[4]).toBe(toQueryWords(['低', '保']).join())
  })

  test('words are eight small letters and tell any two pairs apart', () => {
    fc.assert(
      fc.property(fc.tuple(letter, letter), fc.tuple(letter, letter), (pair, other) => {
        const [word] = toQueryWords(pair)
        expect(word).toMatch(/^[a-z]{8}$/)
        expect(word === toQueryWords(other)[0]).toBe(pair.join('') === other.join(''))
        expect(word?.startsWith('z')).toBe(false)
      }),
    )
  })
})

const letter = fc
  .integer({ min: 0x30, max: 0x323af })
  .map((point) => String.fromCodePoint(point))
  .filter((character) => /[\p{L}\p{N}]/u.test(character))
const anyText = fc
  .array(fc.constantFrom(...Array.from('社区低保，。 \n.,-〔〕01aＡ𠮷㎡')), {
    minLength: 1,
    maxLength: 30,
  })
  .map((characters) => characters.join(''))
const cutText = fc
  .record({
    characters: fc.array(
      fc.oneof(letter, fc.constantFrom(...Array.from('，。、 \n.,:-—〔〕（）0128%'))),
      {
        minLength: 1,
      },
    ),
    from: fc.nat({ max: 30 }),
    length: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ characters, from, length }) => ({
    text: characters.join(''),
    part: characters.slice(from, from + length).join(''),
  }))

/** So that the end of one word and the beginning of the next are never taken for a word. */
function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}
