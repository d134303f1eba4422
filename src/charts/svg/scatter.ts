import type { Chart } from '#charts/chart.ts'
import { findScatterLayout, getGroupKey } from '#charts/layout/scatter.ts'
import type { Drawing } from './drawing.ts'
import { drawGrid } from './grid.ts'
import { drawHeader } from './header.ts'
import { createElement, createPlot, em } from './markup.ts'
import { createMarks, getMarkId } from './marks.ts'
import { getColour } from './paint.ts'
import { drawGroup, drawNames } from './scatter-points.ts'
import { drawDiagonal, drawTicks, drawTitles } from './scatter-axes.ts'

/** Draws one point per category, marked by its group, and names the points that stand out. */
export function drawScatter(chart: Chart): Drawing {
  const layout = findScatterLayout(chart)
  const groups = Array.from(
    { length: Math.max(1, layout.header.places.length) },
    (_, group) => group,
  )
  return {
    height: layout.height,
    content: [
      createMarks(chart.id, groups),
      drawHeader(layout.header, groups.map(getGroupKey), (group, left, middle) =>
        drawSample(chart.id, group, left, middle),
      ),
      drawTitles(layout),
      drawGrid(layout, layout.up),
      createPlot(
        layout,
        drawDiagonal(chart, layout),
        drawTicks(layout),
        ...groups.map((group) => drawGroup(chart, layout, group)),
        ...groups.map((group) => drawNames(layout, group)),
      ),
    ].join(''),
  }
}

function drawSample(chartId: string, group: number, left: number, middle: number): string {
  const place = { x: em(left + 0.7), y: em(middle) }
  return createElement('use', {
    href: `#${getMarkId(chartId, group)}`,
    ...place,
    fill: getColour(group),
  })
}
