import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankRows } from './rank.ts'

interface Row {
  readonly name: string
  readonly submitted?: number
  readonly pushed?: number
}
const bySubmitted = { valueOf: ({ submitted }: Row) => submitted }

describe('rankRows', () => {
  it('gives tied rows one rank and skips the next', () => {
    const rows = [
      { name: '甲', submitted: 20 },
      { name: '乙', submitted: 44 },
      { name: '丙', submitted: 20 },
      { name: '丁', submitted: 0 },
    ]
    const ranked = rankRows(rows, bySubmitted)
    expect(ranked.map(({ row, rank, isTied }) => [row.name, rank, isTied])).toEqual([
      ['乙', 1, false],
      ['甲', 2, true],
      ['丙', 2, true],
      ['丁', 4, false],
    ])
  })

  it('lists unrated rows last, in their own order, without a rank', () => {
    const rows = [{ name: '社区办' }, { name: '甲', submitted: 0 }, { name: '科室' }]
    const ranked = rankRows(rows, bySubmitted)
    expect(ranked.map(({ row, rank }) => [row.name, rank])).toEqual([
      ['甲', 1],
      ['社区办', undefined],
      ['科室', undefined],
    ])
  })

  it('orders ties by the tiebreak without parting them', () => {
    const rows = [
      { name: '甲', submitted: 20, pushed: 2 },
      { name: '乙', submitted: 20, pushed: 7 },
      { name: '丙', submitted: 20, pushed: 2 },
    ]
    const compareTied = (first: Row, second: Row) => (second.pushed ?? 0) - (first.pushed ?? 0)
    const ranked = rankRows(rows, { ...bySubmitted, compareTied })
    expect(ranked.map(({ row, rank }) => [row.name, rank])).toEqual([
      ['乙', 1],
      ['甲', 1],
      ['丙', 1],
    ])
  })

  it('ranks nothing among nothing', () => {
    expect(rankRows([], bySubmitted)).toEqual([])
  })

  it('ranks each row one below the number of rows that beat it, and leaves its input alone', () => {
    const value = fc.option(fc.integer({ min: -3, max: 6 }), { nil: undefined })
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (values) => {
        const before = [...values]
        const ranked = rankRows(values, { valueOf: (row) => row })
        expect(values).toEqual(before)
        expect(ranked).toHaveLength(values.length)
        const rated = values.filter((other) => other !== undefined)
        for (const { row, rank, isTied } of ranked) {
          if (row === undefined) {
            expect(rank).toBeUndefined()
            continue
          }
          expect(rank).toBe(1 + rated.filter((other) => other > row).length)
          expect(isTied).toBe(rated.filter((other) => other === row).length > 1)
        }
      }),
    )
  })
})
