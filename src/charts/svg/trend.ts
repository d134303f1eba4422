import type { Chart } from '#charts/chart.ts'
import { findTrendLayout } from '#charts/layout/trend.ts'
import { getDash, listStyles } from '#charts/series-style.ts'
import type { Drawing } from './drawing.ts'
import { drawGrid } from './grid.ts'
import { drawHeader } from './header.ts'
import { createElement, createPlot, em } from './markup.ts'
import { createMarks, getMarkId } from './marks.ts'
import { getColour } from './paint.ts'
import { drawLine, formatDash } from './trend-lines.ts'
import { drawPeriods, drawValues } from './trend-texts.ts'

/** Draws one line per series over periods; a line breaks where a value is unknown. */
export function drawTrend(chart: Chart): Drawing {
  const layout = findTrendLayout(chart)
  const keys = chart.series.map(({ key }) => key)
  const styles = listStyles(chart.series)
  return {
    height: layout.height,
    content: [
      createMarks(chart.id, styles),
      drawHeader(layout.header, keys, (series, left, middle) =>
        drawSample(chart.id, styles[series] ?? series, left, middle),
      ),
      drawGrid(layout, layout.axis),
      createPlot(
        layout,
        drawPeriods(chart, layout),
        ...chart.series.map((series, index) => drawLine(chart, layout, series, index)),
        ...chart.series.map((series, index) => drawValues(chart, layout, series, index)),
      ),
    ].join(''),
  }
}

function drawSample(chartId: string, style: number, left: number, middle: number): string {
  const [y, colour] = [em(middle), getColour(style)]
  const ends = { x1: em(left), x2: em(left + sampleWidth), y1: y, y2: y }
  const stroke = {
    stroke: colour,
    'stroke-width': 2,
    'stroke-dasharray': formatDash(getDash(style)),
  }
  const mark = {
    href: `#${getMarkId(chartId, style)}`,
    x: em(left + sampleWidth / 2),
    y,
    fill: colour,
  }
  return createElement('line', { ...ends, ...stroke }) + createElement('use', mark)
}

const sampleWidth = 1.4
