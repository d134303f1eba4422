import type { Chart } from '#charts/chart.ts'
import { formatWithUnit } from '#charts/format-value.ts'
import { sayRank } from '#charts/format-rank.ts'
import { findTrendLayout } from '#charts/layout/trend.ts'
import { createHiddenAxis, createLegend, createOptions, pickFrame } from './config.ts'
import type { ChartJsConfig } from './config.ts'

/** One line per series, each period in the middle of its band. */
export function configureTrend(chart: Chart): ChartJsConfig {
  const layout = findTrendLayout(chart)
  return {
    type: 'line',
    data: {
      labels: chart.categories,
      datasets: chart.series.map(({ key, label, values, style }, place) => ({
        key,
        label,
        style: style ?? place,
        data: values,
        texts: values.map((value, row) =>
          chart.ranks ? sayRank(chart.ranks, place, row, value) : formatWithUnit(value, chart),
        ),
      })),
    },
    options: createOptions(
      { frame: pickFrame(layout), legend: createLegend(chart.series, layout.header.places) },
      {
        interaction: { mode: 'index', axis: 'x', intersect: false },
        scales: {
          x: { type: 'category', display: false, offset: true },
          y: createHiddenAxis(layout.axis.domain),
        },
      },
    ),
  }
}
