import type { Chart, ChartHead, Measure, Value } from '#charts/chart.ts'
import { createChart } from '#charts/create-chart.ts'
import { formatPeriodTick } from '#charts/period-tick.ts'
import { comparePeriods, parsePeriod, previousPeriod } from '#domain/days/period.ts'
import type { Period } from '#domain/days/period.ts'

/**
 * Measures over periods, oldest first. A period that is missing between the first and the last is
 * kept as unknown, so that the line breaks there and does not bridge what nobody published.
 */
export function createTrendChart(head: TrendHead, rows: readonly TrendRow[]): Chart {
  const valuesOf = new Map(rows.map(({ period, values }) => [period, values]))
  const periods = fillPeriods(rows.map(({ period }) => readPeriod(period)))
  return createChart(head, {
    kind: 'trend',
    dimension: periodNames[periods[0]?.kind ?? 'year'],
    isAdditive: false,
    categories: periods.map(({ label }) => label),
    ticks: periods.map(formatPeriodTick),
    series: head.measures.map(({ key, label }) => ({
      key,
      label,
      values: periods.map(({ id }) => valuesOf.get(id)?.[key] ?? null),
    })),
  })
}

const periodNames = { month: '月份', quarter: '季度', half: '半年', year: '年份' } as const

function readPeriod(text: string): Period {
  const period = parsePeriod(text)
  if (period === undefined) throw new RangeError(`Not a period: ${text}`)
  return period
}

function fillPeriods(periods: readonly Period[]): Period[] {
  const sorted = periods.toSorted(comparePeriods)
  const [first, last] = [sorted.at(0), sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  if (sorted.some(({ kind }) => kind !== first.kind)) {
    throw new RangeError('A trend needs periods of one length')
  }
  const filled = [last]
  for (let period = last; comparePeriods(period, first) > 0;) {
    period = previousPeriod(period)
    filled.unshift(period)
  }
  return filled
}

export interface TrendHead extends ChartHead {
  readonly measures: readonly Measure[]
}

export interface TrendRow {
  /** As in content: `2026-09`, `2026-Q3`, `2026-H1`, `2026`. */
  readonly period: string
  readonly values: Readonly<Record<string, Value>>
}
