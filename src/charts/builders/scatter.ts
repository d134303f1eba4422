import type { Chart, ChartHead, Measure, Value } from '#charts/chart.ts'
import { createChart, createSeries } from '#charts/create-chart.ts'

/** Two measures of each unit against each other: the first across, the second up. */
export function createScatterChart(head: ScatterHead, rows: readonly ScatterRow[]): Chart {
  const groups = rows.map(({ group }) => group ?? '')
  return createChart(head, {
    kind: 'scatter',
    dimension: head.dimension,
    isAdditive: true,
    categories: rows.map(({ label }) => label),
    series: [
      createSeries(
        head.across,
        rows.map(({ across }) => across),
      ),
      createSeries(
        head.up,
        rows.map(({ up }) => up),
      ),
    ],
    ...(head.groupDimension !== undefined && {
      groups: { dimension: head.groupDimension, values: groups },
    }),
    ...(head.diagonal !== undefined && { diagonal: head.diagonal }),
  })
}

export interface ScatterHead extends ChartHead {
  /** What a point is: 社区. */
  readonly dimension: string
  readonly across: Measure
  readonly up: Measure
  /** What a group of points is, where points are grouped: 区县. */
  readonly groupDimension?: string
  /** What a point means whose two values are equal: 全部推送. */
  readonly diagonal?: string
}

export interface ScatterRow {
  readonly label: string
  readonly group?: string
  readonly across: Value
  readonly up: Value
}
