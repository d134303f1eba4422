import { describe, expect, it } from 'vitest'
import { testHead } from '#charts/testing/heads.ts'
import { createUnitFigureCharts } from './unit-figures.ts'

const head = { id: 'figures', source: testHead.source }

function createFigure(key: string, unit: string, period: string, value: number) {
  return { key, label: `${key}数`, unit, period, value }
}

function listKeys(...figures: ReturnType<typeof createFigure>[]): string[][] {
  return createUnitFigureCharts(head, figures).map(({ series }) => series.map(({ key }) => key))
}

describe('the figures of a unit over the years', () => {
  it('share a chart where unit and order of magnitude are the same', () => {
    expect(
      listKeys(
        createFigure('persons', '人', '2025', 1276),
        createFigure('members', '人', '2025', 700),
        createFigure('volunteers', '人', '2025', 12),
        createFigure('households', '户', '2025', 900),
      ),
    ).toEqual([['persons', 'members'], ['households'], ['volunteers']])
  })

  it('are at most three lines to a chart', () => {
    const figures = ['a', 'b', 'c', 'd'].map((key) => createFigure(key, '人', '2025', 10))
    expect(listKeys(...figures)).toEqual([['a', 'b', 'c'], ['d']])
  })

  it('of a half-year and of a year are not on one axis', () => {
    expect(
      listKeys(createFigure('a', '人', '2025', 10), createFigure('a', '人', '2025-H1', 6)),
    ).toEqual([['a'], ['a']])
  })

  it('have an id of their own, a title and the periods in order', () => {
    const [chart] = createUnitFigureCharts(head, [
      createFigure('a', '户', '2026', 117),
      createFigure('a', '户', '2024', 128),
    ])
    expect(chart).toMatchObject({
      id: 'figures-a-year',
      title: 'a数（按年）',
      unit: '户',
      categories: ['2024年', '2025年', '2026年'],
      series: [{ values: [128, null, 117] }],
    })
  })

  it('of one family share a chart whatever their size, before the others', () => {
    const figures = [
      createFigure('persons', '人', '2025', 1276),
      createFigure('expense', '元', '2025', 9),
      createFigure('income', '元', '2025', 50_000),
    ]
    const families = [['income', 'expense'], ['balance']]
    const charts = createUnitFigureCharts({ ...head, families }, figures)
    expect(charts.map(({ series }) => series.map(({ key }) => key))).toEqual([
      ['income', 'expense'],
      ['persons'],
    ])
  })

  it('do not say the length of their period twice', () => {
    const [chart] = createUnitFigureCharts(head, [
      { ...createFigure('income', '元', '2026-09', 1), label: '本月收入' },
    ])
    expect(chart?.title).toBe('收入（按月）')
  })

  it('are no chart where there are none', () => {
    expect(createUnitFigureCharts(head, [])).toEqual([])
  })
})
