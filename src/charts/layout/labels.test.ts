import { describe, expect, it } from 'vitest'
import type { Chart } from '#charts/chart.ts'
import { testHead } from '#charts/testing/heads.ts'
import { placeScatterLabels } from './scatter-labels.ts'
import { placeEndLabels, placePointLabels } from './trend-labels.ts'

const chart: Chart = {
  ...testHead,
  kind: 'trend',
  precision: 0,
  dimension: '年份',
  categories: ['2024年', '2025年', '2026年'],
  isAdditive: false,
  series: [
    { key: 'a', label: '优', values: [9, 1, 5] },
    { key: 'b', label: '良', values: [9, 5, null] },
  ],
}
const place = (value: number) => 10 - value

describe('the labels of a trend', () => {
  it('stand at the last known value of each line and never on each other', () => {
    const labels = placeEndLabels(chart, place)
    expect(labels.map(({ row, text }) => [row, text])).toEqual([
      [2, '5'],
      [1, '5'],
    ])
    const [first, second] = labels.map(({ down }) => down)
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1.2)
  })

  it('stand above the points of a single line, and below where it dips', () => {
    const downs = placePointLabels(chart, place, 20)
      .slice(0, 3)
      .map(({ down }) => Math.sign(down))
    expect(downs).toEqual([-1, 1, -1])
  })

  it('stand above a dip that has no room below', () => {
    expect(placePointLabels(chart, place, 10)[1]?.down).toBeLessThan(0)
  })
})

describe('the labels of a scatter', () => {
  const bounds = { left: 0, right: 20, top: -1, bottom: 15 }
  const point = (row: number, x: number, y: number) => ({ row, group: 0, text: '新建社区', x, y })

  it('stand at the right of a point, at the left near the edge', () => {
    const labels = placeScatterLabels([point(0, 5, 5), point(1, 18, 1)], bounds)
    expect(labels.map(({ row, anchor }) => [row, anchor])).toEqual([
      [1, 'end'],
      [0, 'start'],
    ])
  })

  it('leave out a name that would cover a point or another name', () => {
    const crowd = [point(0, 8, 5), point(1, 9, 5), point(2, 10, 5), point(3, 7, 5), point(4, 6, 5)]
    expect(placeScatterLabels(crowd, bounds).map(({ row }) => row)).toEqual([2, 4])
  })
})
