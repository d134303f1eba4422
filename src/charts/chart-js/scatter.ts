import type { Chart } from '#charts/chart.ts'
import { formatWithUnit } from '#charts/format-value.ts'
import { getGroupKey, findScatterLayout } from '#charts/layout/scatter.ts'
import type { ScatterPoint } from '#charts/layout/scatter.ts'
import { createHiddenAxis, createLegend, createOptions, pickFrame } from './config.ts'
import type { ChartJsConfig, Dataset } from './config.ts'

/** One set of points per group, from left to right. */
export function configureScatter(chart: Chart): ChartJsConfig {
  const layout = findScatterLayout(chart)
  const names = chart.groups ? layout.header.places.map(({ label }) => label) : ['']
  const datasets = names.map((name, group) =>
    createDataset(
      chart,
      { key: getGroupKey(group), label: name, style: group },
      layout.points.filter((point) => point.group === group),
    ),
  )
  return {
    type: 'scatter',
    data: { labels: chart.categories, datasets },
    options: createOptions(
      { frame: pickFrame(layout), legend: createLegend(datasets, layout.header.places) },
      {
        interaction: { mode: 'nearest', axis: 'xy', intersect: false },
        scales: {
          x: createHiddenAxis(layout.across.domain),
          y: createHiddenAxis(layout.up.domain),
        },
      },
    ),
  }
}

function createDataset(
  chart: Chart,
  head: Pick<Dataset, 'key' | 'label' | 'style'>,
  points: readonly ScatterPoint[],
): Dataset {
  const [across, up] = chart.series.map(({ label }) => label)
  const sorted = points.toSorted((a, b) => a.across - b.across || a.up - b.up || a.row - b.row)
  return {
    ...head,
    data: sorted.map((point) => ({ x: point.across, y: point.up, row: point.row })),
    texts: sorted.map(
      (point) =>
        `${across ?? ''} ${formatWithUnit(point.across, chart)}，${up ?? ''} ${formatWithUnit(point.up, chart)}`,
    ),
  }
}
