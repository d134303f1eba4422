import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldDigits, foldForComparison, removeZeroWidth } from './width.ts'

describe('foldDigits', () => {
  it('turns full-width digits into ASCII and leaves the rest', () => {
    expect(foldDigits('〔２０１６〕１２１号Ａ（')).toBe('〔2016〕121号Ａ（')
  })

  it('keeps every offset', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => foldDigits(text).length === text.length,
      ),
    )
  })
})

describe('removeZeroWidth', () => {
  it('drops what nobody can see', () => {
    expect(removeZeroWidth('\ufeff王\u200b益\u200d区\u2060\u00ad\u202e')).toBe('王益区')
  })

  it('keeps spaces and Chinese punctuation', () => {
    expect(removeZeroWidth('王 益　区，。')).toBe('王 益　区，。')
  })
})

describe('foldForComparison', () => {
  it.each([
    ['ＡＢＣ（１２）', 'abc(12)'],
    ['  川口\u3000 社区\n', '川口 社区'],
    ['川\u200b口社区', '川口社区'],
  ])('folds %j', (text, expected) => {
    expect(foldForComparison(text)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('Ａ', 'b', ' ', '\u3000', '\u200b', '区', '①', '\n') }),
        (text) => {
          const folded = foldForComparison(text)
          return foldForComparison(folded) === folded
        },
      ),
    )
  })
})
