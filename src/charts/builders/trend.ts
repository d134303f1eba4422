import type { Chart, ChartHead, Measure, Value } from '#charts/chart.ts'
import { createChart, createSeries } from '#charts/create-chart.ts'
import { formatPeriodTick } from '#charts/period-tick.ts'
import { fillPeriods } from './fill-periods.ts'

/**
 * Measures over periods, oldest first. A period that is missing between the first and the last is
 * kept as unknown, so that the line breaks there and does not bridge what nobody published.
 */
export function createTrendChart(head: TrendHead, rows: readonly TrendRow[]): Chart {
  const valuesOf = new Map(rows.map(({ period, values }) => [period, values]))
  const periods = fillPeriods(rows.map(({ period }) => period))
  return createChart(head, {
    kind: 'trend',
    dimension: periodNames[periods[0]?.kind ?? 'year'],
    isAdditive: false,
    categories: periods.map(({ label }) => label),
    ticks: periods.map(formatPeriodTick),
    series: head.measures.map((measure) =>
      createSeries(
        measure,
        periods.map(({ id }) => valuesOf.get(id)?.[measure.key] ?? null),
      ),
    ),
  })
}

const periodNames = { month: '月份', quarter: '季度', half: '半年', year: '年份' } as const

export interface TrendHead extends ChartHead {
  readonly measures: readonly Measure[]
}

export interface TrendRow {
  /** As in content: `2026-09`, `2026-Q3`, `2026-H1`, `2026`. */
  readonly period: string
  readonly values: Readonly<Record<string, Value>>
}
