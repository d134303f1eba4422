import type { Chart, Series } from '#charts/chart.ts'
import { lineHeight } from '#charts/layout/measure.ts'
import type { TrendLayout } from '#charts/layout/trend.ts'
import { createElement, percent } from './markup.ts'
import { createText, secondaryOpacity } from './text.ts'
import { findAcross, findDown } from './trend-scale.ts'

/** Writes the periods under the plot. */
export function drawPeriods(chart: Chart, layout: TrendLayout): string {
  const texts = layout.ticks.flatMap(({ row, lines }) => {
    const x = percent(findAcross(chart, layout, row))
    return lines.map((text, line) =>
      createText(text, x, layout.plotHeight + lineHeight * (line + 1), { anchor: 'middle' }),
    )
  })
  return createElement('g', { 'fill-opacity': secondaryOpacity }, ...texts)
}

/** Writes those values of a series that have a label. */
export function drawValues(
  chart: Chart,
  layout: TrendLayout,
  series: Series,
  index: number,
): string {
  const texts = layout.labels
    .filter((label) => label.series === index)
    .map(({ row, text, anchor, right, down }) => {
      const y = findDown(layout, series.values[row] ?? 0) + down
      return createText(text, percent(findAcross(chart, layout, row)), y, { anchor, right })
    })
  return texts.length === 0 ? '' : createElement('g', { 'data-label-of': series.key }, ...texts)
}
