import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testHead } from '#charts/testing/heads.ts'
import { createTrendChart } from './trend.ts'

const head = { ...testHead, measures: [{ key: 'a', label: '报送' }] }

function createRows(...periods: string[]) {
  return periods.map((period, place) => ({ period, values: { a: place } }))
}

describe('a trend', () => {
  it('is oldest first, whatever the order of its rows', () => {
    const chart = createTrendChart(head, createRows('2025-Q1', '2024-Q4'))
    expect(chart.categories).toEqual(['2024年第四季度', '2025年第一季度'])
    expect(chart.ticks).toEqual(['四季\n2024', '一季\n2025'])
    expect(chart.series[0]?.values).toEqual([1, 0])
    expect(chart.dimension).toBe('季度')
  })

  it('keeps a period that nobody published as unknown', () => {
    const chart = createTrendChart(head, createRows('2024-H1', '2025-H2'))
    expect(chart.ticks).toEqual(['上半年\n2024', '下半年\n2024', '上半年\n2025', '下半年\n2025'])
    expect(chart.series[0]?.values).toEqual([0, null, null, 1])
  })

  it('goes from year to year where only one part of each year is published', () => {
    const chart = createTrendChart(head, createRows('2024-H1', '2026-H1'))
    expect(chart.categories).toEqual(['2024年上半年', '2025年上半年', '2026年上半年'])
    expect(chart.series[0]?.values).toEqual([0, null, 1])
  })

  it.each([
    [
      ['2026-11', '2026-12'],
      ['11月\n2026', '12月\n2026'],
    ],
    [
      ['2024', '2025'],
      ['2024', '2025'],
    ],
    [[], []],
  ])('names the periods %j on its axis', (periods, ticks) => {
    expect(createTrendChart(head, createRows(...periods)).ticks).toEqual(ticks)
  })

  it('has one category for each year from the first to the last', () => {
    const year = fc.integer({ min: 1990, max: 2060 })
    fc.assert(
      fc.property(fc.uniqueArray(year, { minLength: 1 }), (years) => {
        const chart = createTrendChart(head, createRows(...years.map(String)))
        expect(chart.categories).toHaveLength(Math.max(...years) - Math.min(...years) + 1)
        expect(chart.series[0]?.values.filter((value) => value !== null)).toHaveLength(years.length)
      }),
    )
  })

  it('refuses periods of different length and what is no period', () => {
    expect(() => createTrendChart(head, createRows('2025', '2025-Q1'))).toThrow('one length')
    expect(() => createTrendChart(head, createRows('2025-Q5'))).toThrow('2025-Q5')
  })
})
