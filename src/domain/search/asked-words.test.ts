import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAskedWords } from './asked-words.ts'
import { toDigitWord } from './digit-words.ts'
import { toPairWords, toQueryWords, toSingleWord } from './pairs.ts'

describe('toAskedWords', () => {
  test('asks for runs of digits by fours and threes, and for the rest by pairs', async () => {
    const row = Array.from('云2016年7号')
    expect(await toAskedWords(row)).toEqual([
      ...toQueryWords(['云', '2']),
      toDigitWord('2016'),
      toDigitWord('016'),
      ...toQueryWords(['1', '6', '年', '7', '号']),
    ])
  })

  test('asks for nothing that the last word holds already', async () => {
    expect(await toAskedWords(Array.from('2016'))).toEqual([toDigitWord('2016')])
    expect(await toAskedWords(Array.from('121'))).toEqual([toDigitWord('121')])
    expect(await toAskedWords(Array.from('13800'))).toEqual([
      toDigitWord('1380'),
      toDigitWord('3800'),
    ])
    expect(await toAskedWords(Array.from('村7'))).toEqual(toQueryWords(['村', '7']))
    expect(await toAskedWords(['7'])).toEqual(toQueryWords(['7']))
    expect(await toAskedWords([])).toEqual([])
  })

  test('finds a row at a place of a text if and only if it stands there', async () => {
    await fc.assert(
      fc.asyncProperty(anyRow, anyRow, async (text, row) => {
        fc.pre(row.length >= 2)
        const asked = await toAskedWords(row)
        for (const place of text.keys()) {
          const isFound = asked.every((word, at) => listWordsAt(text, place + at).includes(word))
          expect(isFound).toBe(text.slice(place, place + row.length).join('') === row.join(''))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('words of digits are behind all others, and none is the beginning of another', () => {
    fc.assert(
      fc.property(anyDigits, anyDigits, letter, (digits, other, symbol) => {
        const word = toDigitWord(digits)
        expect(toDigitWord(other).startsWith(word)).toBe(other === digits)
        const [pair = ''] = toPairWords([symbol, symbol])
        expect(word > pair && word > toSingleWord(pair)).toBe(true)
      }),
    )
  })
})

/** What the index has at a place: the pair, and where digits stand three and four of them. */
function listWordsAt(text: readonly string[], place: number): string[] {
  const digits = [3, 4].map((length) => text.slice(place, place + length).join(''))
  return [
    ...toPairWords(text).slice(place, place + 1),
    ...digits.filter((run, at) => new RegExp(`^\\d{${at + 3}}$`).test(run)).map(toDigitWord),
  ]
}

const anyRow = fc.array(fc.constantFrom(...Array.from('0011220村社')), {
  minLength: 1,
  maxLength: 14,
})
const anyDigits = fc.stringMatching(/^\d{3,4}$/)
const letter = fc
  .integer({ min: 0x30, max: 0x323af })
  .map((point) => String.fromCodePoint(point))
  .filter((character) => /[\p{L}\p{N}]/u.test(character))
