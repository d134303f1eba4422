import type { Chart } from '#charts/chart.ts'
import { findPlace } from '#charts/layout/axis.ts'
import type { TrendLayout } from '#charts/layout/trend.ts'

/** A period's place across, in percent of the figure's width: the middle of its band. */
export function findAcross(chart: Chart, { plotShare }: TrendLayout, row: number): number {
  return ((row + 0.5) / chart.categories.length) * plotShare
}

/** A value's place from the top of the plot, in em. */
export function findDown({ axis, plotHeight }: TrendLayout, value: number): number {
  return (1 - findPlace(value, axis.domain)) * plotHeight
}
