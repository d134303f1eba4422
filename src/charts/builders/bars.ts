import type { Chart, ChartHead, Measure, Value } from '#charts/chart.ts'
import { createChart, createSeries } from '#charts/create-chart.ts'

/** Bars by group: one row per group in the order given, one bar per measure. */
export function createBarsChart(head: BarsHead, rows: readonly BarRow[]): Chart {
  return createChart(head, {
    kind: 'bars',
    dimension: head.dimension,
    isAdditive: head.isAdditive ?? head.unit !== '%',
    categories: rows.map(({ label }) => label),
    series: head.measures.map((measure) =>
      createSeries(
        measure,
        rows.map(({ values }) => values[measure.key] ?? null),
      ),
    ),
  })
}

export interface BarsHead extends ChartHead {
  /** What a row is: 区县, 社区. */
  readonly dimension: string
  readonly measures: readonly Measure[]
  /** Whether the rows may be summed. @default true unless the unit is % */
  readonly isAdditive?: boolean
}

export interface BarRow {
  readonly label: string
  readonly values: Readonly<Record<string, Value>>
}
