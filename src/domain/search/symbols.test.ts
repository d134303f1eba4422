import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakSymbol, toQuerySymbols, toSymbols } from './symbols.ts'

const rowOf = (text: string) => toQuerySymbols(text).join('')

describe('toSymbols', () => {
  test('all spellings of a 发文字号 are one row', () => {
    const spellings = [
      '〔2016〕121号',
      '[2016]121号',
      '（２０１６）121 号',
      '【2016】\u200b121号',
      '2016 121号',
    ]
    expect(new Set(spellings.map(rowOf))).toEqual(new Set(['2016121号']))
  })

  test('an 索引号 is found with its hyphens and slashes or without, in either case', () => {
    expect(rowOf('TCSWYQ-2016-003873')).toBe(rowOf('tcswyq2016003873'))
    expect(rowOf('000014349/2017-00110')).toBe(rowOf('000014349 2017 00110'))
  })

  test('thousands are joined and decimals are kept apart', () => {
    expect(rowOf('1,276户')).toBe(rowOf('1276户'))
    expect(rowOf('12.5')).not.toBe(rowOf('125'))
    expect(rowOf('47.3%')).toBe('47.3%')
  })

  test('marks that end or divide a sentence become one break, whichever they are', () => {
    expect(toSymbols('工作。」「会议').symbols).toEqual(['工', '作', breakSymbol, '会', '议'])
    expect(rowOf('工作、会议')).toBe(rowOf('工作！！\n会议'))
    expect(rowOf('3，5组')).not.toBe(rowOf('35组'))
  })

  test('a Kangxi radical from a PDF is the character that it looks like', () => {
    expect(rowOf('⽀出')).toBe(rowOf('支出'))
  })

  test('each symbol knows the place of its character', () => {
    expect(toSymbols('《𠮷㎡》').offsets).toEqual([1, 3, 3])
  })

  test('a symbol never stands twice for a break, nor a break at the beginning', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const { symbols, offsets } = toSymbols(text)
        expect(offsets).toHaveLength(symbols.length)
        expect(symbols[0]).not.toBe(breakSymbol)
        expect(symbols.join('')).not.toContain(breakSymbol + breakSymbol)
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
      }),
    )
  })
})

const mixedText = fc
  .array(fc.constantFrom(...Array.from('社区低保，。、 \n.,:-—〔〕（）「」0128%aＡÉ𠮷⽀㎡①')))
  .map((characters) => characters.join(''))
