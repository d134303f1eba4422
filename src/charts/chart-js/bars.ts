import type { Chart, Series } from '#charts/chart.ts'
import type { DrawnChart } from '#charts/condense.ts'
import { formatWithShare } from '#charts/format-value.ts'
import { findHeader } from '#charts/layout/header.ts'
import { findBarPitch, findBarShift, findRowLayout } from '#charts/layout/rows.ts'
import type { RowLayout } from '#charts/layout/rows.ts'
import { findLengths, findShares } from '#charts/shares.ts'
import { createHiddenAxis, createLegend, createOptions, pickFrame } from './config.ts'
import type { ChartJsConfig, Dataset } from './config.ts'

/** Bars by row, side by side or stacked, where the SVG has them. */
export function configureBars(drawn: DrawnChart): ChartJsConfig {
  const { chart } = drawn
  const layout = findRowLayout(drawn)
  const stacked = chart.kind === 'stacked'
  return {
    type: 'bar',
    data: {
      labels: chart.categories,
      datasets: chart.series.map((series, place) => ({
        ...createDataset(drawn, layout, series),
        style: series.style ?? place,
      })),
    },
    options: createOptions(
      {
        // Chart.js puts bars in the middle of their rows.
        frame: { ...pickFrame(layout), top: layout.top + findBarShift(layout, chart) },
        legend: listLegend(chart),
      },
      {
        indexAxis: 'y',
        interaction: { mode: 'index', axis: 'y', intersect: false },
        scales: {
          x: { ...createHiddenAxis(layout.domain), stacked },
          y: { type: 'category', display: false, offset: true, stacked },
        },
      },
    ),
  }
}

function listLegend(chart: Chart) {
  return createLegend(chart.series, findHeader(chart).places)
}

function createDataset(
  { chart, rows }: DrawnChart,
  layout: RowLayout,
  series: Series,
): Omit<Dataset, 'style'> {
  const barsInRow = chart.kind === 'stacked' ? 1 : chart.series.length
  const pitch = chart.kind === 'stacked' ? layout.barHeight : findBarPitch(layout)
  const shares = chart.kind === 'structure' ? findShares(series.values) : []
  return {
    key: series.key,
    label: series.label,
    data: findLengths(chart, series),
    texts: series.values.map((value, row) =>
      rows[row] === null ? '' : formatWithShare(value, shares[row] ?? null, chart),
    ),
    categoryPercentage: (barsInRow * pitch) / layout.rowHeight,
    barPercentage: layout.barHeight / pitch,
  }
}
