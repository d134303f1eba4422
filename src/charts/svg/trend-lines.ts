import { line } from 'd3-shape'
import type { Chart, Series, Value } from '#charts/chart.ts'
import { findPlace } from '#charts/layout/axis.ts'
import type { TrendLayout } from '#charts/layout/trend.ts'
import { getDash } from '#charts/series-style.ts'
import { createElement, em, percent } from './markup.ts'
import { getMarkId } from './marks.ts'
import { getColour } from './paint.ts'
import { findAcross, findDown } from './trend-scale.ts'

/** Draws a series: its line, stretched with the figure, and its points, which keep their shape. */
export function drawLine(chart: Chart, layout: TrendLayout, series: Series, index: number): string {
  const style = series.style ?? index
  const colour = getColour(style)
  const path = createElement('path', {
    d: tracePath(chart, layout, series),
    fill: 'none',
    stroke: colour,
    'stroke-width': 2,
    'stroke-linejoin': 'round',
    'stroke-dasharray': formatDash(getDash(style)),
    'vector-effect': 'non-scaling-stroke',
  })
  return createElement(
    'g',
    { fill: colour, 'data-series': series.key },
    createElement('svg', { ...stretched, height: em(layout.plotHeight) }, path),
    ...drawPoints(chart, layout, series, getMarkId(chart.id, style)),
  )
}

/** The lengths of dash and gap as SVG has them; an unbroken line has none. */
export function formatDash(dash: readonly number[]): string | undefined {
  return dash.length === 0 ? undefined : dash.join(' ')
}

/** The line is drawn in hundredths of the figure's width and of the plot's height. */
const stretched = {
  width: '100%',
  viewBox: '0 0 100 100',
  preserveAspectRatio: 'none',
  overflow: 'visible',
}

function tracePath(chart: Chart, layout: TrendLayout, { values }: Series): string {
  const trace = line<Value>()
    .defined((value) => value !== null)
    .x((_, row) => findAcross(chart, layout, row))
    .y((value) => (1 - findPlace(value ?? 0, layout.axis.domain)) * 100)
    .digits(2)
  return trace(values) ?? ''
}

function drawPoints(chart: Chart, layout: TrendLayout, series: Series, markId: string): string[] {
  return series.values.flatMap((value, row) => {
    if (value === null) return []
    const x = percent(findAcross(chart, layout, row))
    const place = { href: `#${markId}`, x, y: em(findDown(layout, value)) }
    return [createElement('use', { ...place, 'data-row': row, 'data-value': value })]
  })
}
