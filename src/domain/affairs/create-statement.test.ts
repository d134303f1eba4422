import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStatement } from './create-statement.ts'

const full = {
  opening: { label: '月初结余', amountCny: 146_049.08 },
  income: { label: '本月收入', amountCny: 25_786.4 },
  expense: { label: '本月支出', amountCny: 24_240.6 },
  balance: { label: '月末结余', amountCny: 147_594.88 },
}
const { opening, income, expense, balance } = full

describe('a statement', () => {
  it('has three figures with their signs, and says which was more', () => {
    const { figures, sentence } = createStatement(full)
    expect(figures.map(({ label, amount }) => `${label} ${amount}`)).toEqual([
      '本月收入 +25,786.40',
      '本月支出 −24,240.60',
      '月末结余 147,594.88',
    ])
    expect(sentence).toBe('本月收入比支出多 1,545.80 元。')
  })

  it('shows how what was there leads to what is left, and that it does', () => {
    const { sum, verdict } = createStatement(full)
    expect(sum.map(({ sign, label, amount }) => `${sign}${label} ${amount}`).join(' ')).toBe(
      '月初结余 146,049.08 +本月收入 25,786.40 −本月支出 24,240.60 =月末结余 147,594.88',
    )
    expect(verdict).toEqual({ isRight: true, words: '经核算，加减相符。' })
  })

  it('that does not add up shows what does, and the gap', () => {
    const { sum, verdict } = createStatement({
      ...full,
      balance: { label: '月末结余', amountCny: 147_600 },
    })
    expect(sum.at(-1)).toEqual({ sign: '=', label: '相加得', amount: '147,594.88' })
    expect(verdict).toEqual({
      isRight: false,
      words: '加减不符：公布的月末结余是 147,600.00 元，相差 5.12 元。',
    })
  })

  it('without a beginning is not added up', () => {
    const { figures, sum, verdict } = createStatement({ income, expense, balance })
    expect(figures).toHaveLength(3)
    expect([sum, verdict]).toEqual([[], undefined])
  })

  it('without an end gets one that is marked as computed', () => {
    const { figures, verdict } = createStatement({ opening, income, expense })
    expect(figures.at(-1)).toEqual({ label: '结余', amount: '147,594.88', remark: '本站计算' })
    expect(verdict).toBeUndefined()
  })

  it('of income and expense alone says what they make together', () => {
    const { figures, sentence } = createStatement({
      income: { label: '集体收入', amountCny: 5 },
      expense: { label: '支出', amountCny: 8 },
    })
    expect(figures.at(-1)).toEqual({ label: '收支相抵', amount: '−3.00', remark: '本站计算' })
    expect(sentence).toBe('集体收入比支出少 3.00 元。')
  })

  it('says that a balance is negative, and that income and expense were the same', () => {
    const same = { label: '收入', amountCny: 7 }
    const { figures, sentence } = createStatement({
      income: same,
      expense: { label: '支出', amountCny: 7 },
      balance: { label: '结余', amountCny: -2 },
    })
    expect(figures.at(-1)).toEqual({ label: '结余', amount: '−2.00', remark: '负数' })
    expect(sentence).toBe('收入和支出一样多。')
  })

  it('is content with the exact balance and with no other, to the fen', () => {
    const fen = fc.integer({ min: 0, max: 10_000_000_00 })
    const yuan = (value: number) => ({ label: '数', amountCny: value / 100 })
    fc.assert(
      fc.property(fen, fen, fen, fc.integer({ min: 1, max: 99 }), (a, b, c, off) => {
        const state = (end: number) =>
          createStatement({
            opening: yuan(a),
            income: yuan(b),
            expense: yuan(c),
            balance: yuan(end),
          }).verdict?.isRight
        expect(state(a + b - c)).toBe(true)
        expect(state(a + b - c + off)).toBe(false)
      }),
    )
  })
})
