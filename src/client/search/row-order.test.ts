import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RankedHit } from '#domain/search/asking/answer.ts'
import { arrangeRows } from './row-order.ts'
import type { RowOrder } from './row-order.ts'

const toHit = (no: number): RankedHit => ({
  no,
  match: 'phrase',
  places: [],
})
const toRows = (exact: readonly number[], loose: readonly number[]): RowOrder => ({
  exact: exact.map(toHit),
  loose: loose.map(toHit),
  heldCount: 0,
})
const numbersOf = (hits: readonly RankedHit[]) => hits.map(({ no }) => no)
const first = toRows([1], [8, 9])

describe('rows that the reader reads', () => {
  test('stay; exact ones that belong above the loose are held back and counted', () => {
    const before = { order: first, shownCount: 3 }
    const { exact, loose, heldCount } = arrangeRows(toRows([1, 2, 8], [9, 7]), before)
    expect([numbersOf(exact), numbersOf(loose), heldCount]).toEqual([[1], [8, 9, 7], 2])
  })

  test('are followed by further exact ones as long as no loose ones are shown', () => {
    const before = { order: first, shownCount: 1 }
    const { exact, loose, heldCount } = arrangeRows(toRows([2, 1, 8], [9]), before)
    expect([numbersOf(exact), numbersOf(loose), heldCount]).toEqual([[1, 2, 8], [9], 0])
  })

  test('keep their places whatever comes, and no row stands twice', () => {
    const numbers = fc.uniqueArray(fc.nat(20), { maxLength: 12 })
    const split = fc
      .tuple(numbers, fc.nat(12))
      .map(([all, at]) => toRows(all.slice(0, at), all.slice(at)))
    fc.assert(
      fc.property(split, split, fc.nat(12), (one, next, count) => {
        const all = numbersOf([...one.exact, ...one.loose])
        const shownCount = Math.min(count, all.length)
        const shown = all.slice(0, shownCount)
        const later = arrangeRows(next, { order: one, shownCount })
        const rows = numbersOf([...later.exact, ...later.loose])
        expect(rows.slice(0, shownCount)).toEqual(shown)
        expect(new Set(rows).size).toBe(rows.length)
      }),
    )
  })
})
