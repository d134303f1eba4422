import type { DrawnChart } from '#charts/condense.ts'
import { formatBarText } from '#charts/layout/row-texts.ts'
import { baselineDrop } from '#charts/layout/rows.ts'
import type { RowLayout } from '#charts/layout/rows.ts'
import { findLengths } from '#charts/shares.ts'
import { createElement, percent } from './markup.ts'
import { createPlace, drawSeries, drawZero, findBarTop } from './row-scale.ts'
import { createText } from './text.ts'

/** Draws one bar per row and series, each with its value at its end. */
export function drawBars(drawn: DrawnChart, layout: RowLayout): string[] {
  const place = createPlace(layout)
  const bars = drawn.chart.series.map((series, index) => {
    const lengths = findLengths(drawn.chart, series)
    return drawSeries(drawn, index, (row) => ({
      from: place(0),
      to: place(lengths[row] ?? 0),
      top: findBarTop(layout, row, index),
      height: layout.barHeight,
    }))
  })
  const texts = drawn.chart.series.map((_, index) => drawTexts(drawn, layout, index))
  return [...bars, drawZero(drawn, layout), ...texts]
}

function drawTexts({ chart, rows }: DrawnChart, layout: RowLayout, index: number): string {
  const series = chart.series[index]
  if (series === undefined) return ''
  const place = createPlace(layout)
  const texts = findLengths(chart, series).flatMap((length, row) => {
    if (rows[row] === null) return []
    const baseline = findBarTop(layout, row, index) + layout.barHeight / 2 + baselineDrop
    const end = percent(place(length ?? 0))
    const side = (length ?? 0) < 0 ? before : after
    return [createText(formatBarText(chart, series, row), end, baseline, side)]
  })
  return createElement('g', { 'data-label-of': series.key }, ...texts)
}

const before = { anchor: 'end', right: -0.4 } as const
const after = { anchor: 'start', right: 0.4 } as const
