import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './day.ts'
import { comparePeriods, parsePeriod, previousPeriod } from './period.ts'
import type { Period } from './period.ts'

describe('parsePeriod', () => {
  it.each([
    ['2026-09', 'month', '2026-09-01', '2026-09-30', '2026年9月'],
    ['2026-12', 'month', '2026-12-01', '2026-12-31', '2026年12月'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29', '2024年2月'],
    ['2025-02', 'month', '2025-02-01', '2025-02-28', '2025年2月'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31', '2026年第一季度'],
    ['2026-Q3', 'quarter', '2026-07-01', '2026-09-30', '2026年第三季度'],
    ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31', '2026年第四季度'],
    ['2026-H1', 'half', '2026-01-01', '2026-06-30', '2026年上半年'],
    ['2026-H2', 'half', '2026-07-01', '2026-12-31', '2026年下半年'],
    ['2026', 'year', '2026-01-01', '2026-12-31', '2026年'],
  ])('reads %s', (text, kind, from, to, label) => {
    expect(parsePeriod(text)).toMatchObject({ id: text, kind, from, to, label })
  })

  it.each([
    '2026-13',
    '2026-00',
    '2026-9',
    '2026-Q0',
    '2026-Q5',
    '2026-H3',
    '2026-q3',
    '2026Q3',
    '1826',
    '26',
    '2026-',
    '2026 ',
    '2026-09-01',
    '',
  ])('rejects %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })
})

describe('previousPeriod', () => {
  it.each([
    ['2026-01', '2025-12'],
    ['2026-Q1', '2025-Q4'],
    ['2026-H1', '2025-H2'],
    ['2026-H2', '2026-H1'],
    ['2026', '2025'],
  ])('goes from %s to %s', (text, expected) => {
    expect(previousPeriod(realPeriod(text)).id).toBe(expected)
  })

  it('ends on the day before the later one begins', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const previous = previousPeriod(period)
        return (
          previous.kind === period.kind &&
          addDays(previous.to, 1) === period.from &&
          comparePeriods(previous, period) < 0 &&
          parsePeriod(previous.id)?.label === previous.label
        )
      }),
    )
  })
})

describe('comparePeriods', () => {
  it('puts the shorter first among those that end together', () => {
    const ids = ['2026', '2026-H2', '2026-Q4', '2026-12', '2026-11', '2027-01', '2026-Q3']
    const sorted = ids.map(realPeriod).sort(comparePeriods)
    expect(sorted.map(({ id }) => id)).toEqual([
      '2026-Q3',
      '2026-11',
      '2026-12',
      '2026-Q4',
      '2026-H2',
      '2026',
      '2027-01',
    ])
  })

  it('is antisymmetric and finds only a period equal to itself', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (first, second) => {
        const order = comparePeriods(first, second)
        return (
          order === -comparePeriods(second, first) + 0 && (order === 0) === (first.id === second.id)
        )
      }),
    )
  })
})

const suffixes = ['', '-01', '-02', '-06', '-12', '-Q1', '-Q2', '-Q3', '-Q4', '-H1', '-H2']
const anyPeriod = fc
  .tuple(fc.integer({ min: 1950, max: 2099 }), fc.constantFrom(...suffixes))
  .map(([year, suffix]) => realPeriod(`${year}${suffix}`))

function realPeriod(text: string): Period {
  const period = parsePeriod(text)
  if (!period) throw new Error(`No period: ${text}`)
  return period
}
