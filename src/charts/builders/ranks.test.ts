import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toChartJsConfig } from '#charts/faces/to-chart-js-config.ts'
import { toCsv } from '#charts/faces/to-csv.ts'
import { toReading } from '#charts/faces/to-reading.ts'
import { toSvg } from '#charts/faces/to-svg.ts'
import { toTable } from '#charts/faces/to-table.ts'
import { findPlace } from '#charts/layout/axis.ts'
import { findTrendLayout } from '#charts/layout/trend.ts'
import { readSvg } from '#charts/testing/read-faces.ts'
import { createRanksChart } from './ranks.ts'
import type { RanksRow } from './ranks.ts'

const { id, title, source } = {
  id: 'place',
  title: '名次',
  source: { text: '测试', asOf: '2026-01-01' },
}
const head = { id, title, source, measures: [{ key: 'a', label: '名次' }] }

function createRow(period: string, rank?: number, isTied = false): RanksRow {
  return { period, count: 14, places: { a: rank === undefined ? undefined : { rank, isTied } } }
}

const chart = createRanksChart(head, [
  createRow('2025-Q1', 6),
  createRow('2025-Q2', 2, true),
  createRow('2025-Q3'),
  createRow('2026-Q1', 4),
])

describe('places in a ranking', () => {
  it('have the first on top and the last that anybody had at the bottom', () => {
    const { axis } = findTrendLayout(chart)
    expect(axis.domain).toEqual([14, 1])
    expect(axis.ticks).toEqual([1, 5, 10, 14])
    expect(findPlace(1, axis.domain)).toBe(1)
    expect(toChartJsConfig(chart).options.scales.y).toMatchObject({
      min: 1,
      max: 14,
      reverse: true,
    })
  })

  it('are a gap where there was none, and where nothing was published', () => {
    expect(chart.series[0]?.values).toEqual([6, 2, null, null, 4])
    expect(chart.ranks?.counts).toEqual([14, 14, 14, null, 14])
  })

  it('are read with ties, how many there were, the best, and the gaps', () => {
    expect(toReading(chart).replaceAll('\u00a0', ' ')).toBe(
      '2026年第一季度是第 4 名（共 14 个），2025年第一季度是第 6 名（共 14 个），前进 2 名；最靠前的是2025年第二季度，第 2 名；有 2 期没有名次。',
    )
  })

  it('are said in the table and the CSV with their ties and counts', () => {
    const { columns, rows } = toTable(chart)
    expect(columns.map(({ label }) => label)).toEqual([
      '季度',
      '名次（名）',
      '名次是否并列',
      '有名次的单位（个）',
    ])
    expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['2025年第一季度', '6', '', '14'],
      ['2025年第二季度', '2', '并列', '14'],
      ['2025年第三季度', '没有名次', '', '14'],
      ['2025年第四季度', '没有名次', '', ''],
      ['2026年第一季度', '4', '', '14'],
    ])
    expect(toCsv(chart)).toContain('2025年第三季度,,,14')
  })

  it('of two units are two lines, each with its own sentence', () => {
    const two = createRanksChart(
      {
        ...head,
        measures: [
          { key: 'a', label: '甲村' },
          { key: 'b', label: '乙村' },
        ],
      },
      [
        { period: '2025', count: 3, places: { a: { rank: 1, isTied: false } } },
        {
          period: '2026',
          count: 3,
          places: { a: { rank: 1, isTied: true }, b: { rank: 1, isTied: true } },
        },
      ],
    )
    expect(toReading(two).replaceAll('\u00a0', ' ')).toBe(
      '甲村2026年是并列第 1 名（共 3 个），2025年是第 1 名（共 3 个），名次相同；乙村2026年是并列第 1 名（共 3 个）；有 1 期没有名次。',
    )
  })

  it('are drawn higher the better they are, on an axis that holds them all', () => {
    const ranks = fc.array(fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(ranks, (places) => {
        const any = createRanksChart(
          head,
          places.map((rank, year) => ({ ...createRow(String(2010 + year), rank), count: 90 })),
        )
        const { axis } = findTrendLayout(any)
        const known = (any.series[0]?.values ?? []).filter((value) => value !== null)
        for (const rank of known) {
          expect(findPlace(rank, axis.domain)).toBeCloseTo((90 - rank) / 89, 10)
        }
        expect(new Set(axis.texts).size).toBe(axis.ticks.length)
        expect(toSvg(any)).not.toMatch(/NaN|Infinity|undefined/)
        expect(readSvg(any)).toEqual(any.series.map(({ values }) => values))
      }),
    )
  })
})
