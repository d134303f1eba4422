import { describe, expect, it } from 'vitest'
import { listRecentPeriods, toPeriodChoices } from './period-choices.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'

describe('listRecentPeriods', () => {
  it.each([
    ['month', '2026-01-31', ['2025-12', '2025-11', '2025-10', '2025-09']],
    ['quarter', '2026-04-01', ['2026-Q1', '2025-Q4', '2025-Q3', '2025-Q2']],
    ['quarter', '2026-03-31', ['2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1']],
    ['half', '2026-07-01', ['2026-H1', '2025-H2']],
    ['half', '2026-06-30', ['2025-H2', '2025-H1']],
    ['year', '2026-11-22', ['2025', '2024', '2026']],
  ] as const)('offers of the %s on %s what is over', (kind, today, ids) => {
    expect(listRecentPeriods(kind, today).map(({ id }) => id)).toEqual(ids)
  })
})

describe('toPeriodChoices', () => {
  const { affairs } = loadCorpus('tests/fixtures/minimal').corpus

  it('tells what is published already, and proposes the latest that is not', () => {
    const { choices, fallback } = toPeriodChoices(listRecentPeriods('month', '2026-10-09'), affairs)
    expect(choices.map(({ label }) => label)).toEqual([
      '2026年9月（已有 tonghua-finance-2026-09）',
      '2026年8月',
      '2026年7月',
      '2026年6月',
    ])
    expect(fallback).toBe('2026-08')
  })

  it('proposes nothing when all is published', () => {
    const [period] = listRecentPeriods('month', '2026-10-09')
    expect(toPeriodChoices(period ? [period] : [], affairs).fallback).toBeUndefined()
  })
})
