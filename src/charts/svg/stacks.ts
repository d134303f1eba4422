import { stack, stackOffsetDiverging } from 'd3-shape'
import type { DrawnChart } from '#charts/condense.ts'
import type { RowLayout } from '#charts/layout/rows.ts'
import { createPlace, drawSeries, drawZero, findBarTop } from './row-scale.ts'

/** Draws the series of each row end to end; negative values go the other way from 0. */
export function drawStacks(drawn: DrawnChart, layout: RowLayout): string[] {
  const { categories, series } = drawn.chart
  const place = createPlace(layout)
  const layers = stack<unknown, number, number>()
    .keys(series.keys())
    .value((row, index) => series[index]?.values[row] ?? 0)
    .offset(stackOffsetDiverging)(categories.keys())
  const bars = series.map((_, index) =>
    drawSeries(drawn, index, (row) => {
      const [from = 0, to = 0] = layers[index]?.[row] ?? []
      return {
        from: place(from),
        to: place(to),
        top: findBarTop(layout, row, 0),
        height: layout.barHeight,
      }
    }),
  )
  return [...bars, drawZero(drawn, layout)]
}
