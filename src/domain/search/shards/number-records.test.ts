import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberRecords, toMonths } from './number-records.ts'

const records = [
  { path: '/b/', publishedAt: '2026-01-07 09:30' },
  { path: '/units/z/', publishedAt: undefined },
  { path: '/c/', publishedAt: '2026-01-07' },
  { path: '/a/', publishedAt: '2026-01-07 09:30' },
  { path: '/units/a/', publishedAt: undefined },
  { path: '/d/', publishedAt: '2025-12-31 23:59' },
]

describe('numberRecords', () => {
  test('what has no day comes first, then the oldest; ties are told apart by the path', () => {
    expect(numberRecords(records).map(({ path }) => path)).toEqual([
      '/units/a/',
      '/units/z/',
      '/d/',
      '/c/',
      '/a/',
      '/b/',
    ])
  })

  test('the order in which records are read changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(numberRecords(shuffled)).toEqual(numberRecords(records))
      }),
    )
  })
})

test('of each month of publication the first number is known', () => {
  expect(toMonths(numberRecords(records))).toEqual([
    ['2025-12', 2],
    ['2026-01', 3],
  ])
})
