import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, RankedHit } from '#domain/search/asking/answer.ts'
import { arrangeRows } from './row-order.ts'

const toHit = (no: number): RankedHit => ({
  no,
  match: 'phrase',
  places: [],
})
const toAnswer = (exact: readonly number[], loose: readonly number[]): Answer => ({
  hits: [...exact, ...loose].map(toHit),
  exactCount: exact.length,
  understood: { marks: [], synonyms: [], looseWords: [] },
  isComplete: false,
})
const numbersOf = (hits: readonly RankedHit[]) => hits.map(({ no }) => no)
const first = arrangeRows(toAnswer([1], [8, 9]), undefined)

describe('rows that nobody has touched', () => {
  test('stand as the answer has them', () => {
    const before = { order: first, shownCount: 3, isTouched: false }
    const { exact, loose, heldCount } = arrangeRows(toAnswer([1, 2, 8], [9, 7]), before)
    expect([numbersOf(exact), numbersOf(loose), heldCount]).toEqual([[1, 2, 8], [9, 7], 0])
  })
})

describe('rows that the reader reads', () => {
  test('stay; exact ones that belong above the loose are held back and counted', () => {
    const before = { order: first, shownCount: 3, isTouched: true }
    const { exact, loose, heldCount } = arrangeRows(toAnswer([1, 2, 8], [9, 7]), before)
    expect([numbersOf(exact), numbersOf(loose), heldCount]).toEqual([[1], [8, 9, 7], 2])
  })

  test('are followed by further exact ones as long as no loose ones are shown', () => {
    const before = { order: first, shownCount: 1, isTouched: true }
    const { exact, loose, heldCount } = arrangeRows(toAnswer([2, 1, 8], [9]), before)
    expect([numbersOf(exact), numbersOf(loose), heldCount]).toEqual([[1, 2, 8], [9], 0])
  })

  test('keep their places whatever comes, and no row stands twice', () => {
    const numbers = fc.uniqueArray(fc.nat(20), { maxLength: 12 })
    const split = fc
      .tuple(numbers, fc.nat(12))
      .map(([all, at]) => toAnswer(all.slice(0, at), all.slice(at)))
    fc.assert(
      fc.property(split, split, fc.nat(12), (one, next, count) => {
        const order = arrangeRows(one, undefined)
        const shownCount = Math.min(count, one.hits.length)
        const shown = numbersOf([...order.exact, ...order.loose]).slice(0, shownCount)
        const later = arrangeRows(next, { order, shownCount, isTouched: true })
        const rows = numbersOf([...later.exact, ...later.loose])
        expect(rows.slice(0, shownCount)).toEqual(shown)
        expect(new Set(rows).size).toBe(rows.length)
      }),
    )
  })
})
