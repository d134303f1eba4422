import { describe, expect, it } from 'vitest'
import { createTrendChart } from '#charts/builders/trend.ts'
import { testHead } from '#charts/testing/heads.ts'
import { findTrendLayout } from './trend.ts'

function layOut(unit: string, ...values: number[]) {
  const rows = values.map((a, row) => ({ period: String(2020 + row), values: { a } }))
  const chart = createTrendChart({ ...testHead, unit, measures: [{ key: 'a', label: '甲' }] }, rows)
  return findTrendLayout(chart)
}

describe('the axis of a trend', () => {
  it('begins at 0 for counts and amounts, however little they change', () => {
    const { axis, header } = layOut('元', 951_600, 940_842)
    expect(axis.domain[0]).toBe(0)
    expect(header.note).toBe('单位：元')
  })

  it('begins near a narrow band of percentages, and says so', () => {
    const { axis, header } = layOut('%', 91.2, 98.6)
    expect(axis.domain).toEqual([90, 100])
    expect(header.note).toBe('单位：%，纵轴从 90% 起')
  })
})

describe('the periods under a trend', () => {
  it('are as many as fit, always with the last', () => {
    const { ticks } = layOut('个', ...Array.from({ length: 30 }, (_, row) => row))
    expect(ticks.length).toBeLessThan(30)
    expect(ticks.at(-1)).toEqual({ row: 29, lines: ['2049'] })
  })
})
