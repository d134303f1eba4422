import { scaleLinear } from 'd3-scale'
import type { DrawnChart } from '#charts/condense.ts'
import { findBarPitch } from '#charts/layout/rows.ts'
import type { RowLayout } from '#charts/layout/rows.ts'
import { createElement, em, percent } from './markup.ts'
import { getFill } from './paint.ts'

/** From a value to its place across, in percent of the figure's width. */
export function createPlace({ domain, plotShare }: RowLayout): (value: number) => number {
  const place = scaleLinear().domain(domain).range([0, plotShare])
  return (value) => place(value)
}

/** Where the bar of a series begins in a row, from the top of the drawing, in em. */
export function findBarTop(layout: RowLayout, row: number, series: number): number {
  return layout.top + row * layout.rowHeight + layout.barTop + series * findBarPitch(layout)
}

/** Draws the bars of one series; a row whose value is unknown has none. */
export function drawSeries({ chart, rows }: DrawnChart, series: number, findBar: FindBar): string {
  const one = chart.series[series]
  if (one === undefined) return ''
  const bars = one.values.flatMap((value, row) => {
    if (value === null) return []
    const { from, to, top, height } = findBar(row)
    return [
      createElement('rect', {
        x: percent(Math.min(from, to)),
        y: em(top),
        width: percent(Math.abs(to - from)),
        height: em(height),
        'data-row': rows[row] ?? undefined,
        'data-value': value,
      }),
    ]
  })
  return createElement(
    'g',
    { ...getFill(chart.id, one.style ?? series), 'data-series': one.key },
    ...bars,
  )
}

/**
 * Draws the line that bars begin at, where no text is in its way. Bars under their labels all begin
 * at the left edge and need it only when some go to the left.
 */
export function drawZero({ rows }: DrawnChart, layout: RowLayout): string {
  const zero = percent(createPlace(layout)(0))
  const isBeside = layout.mode === 'beside'
  if (!isBeside && layout.domain[0] === 0) return ''
  const lines = rows.flatMap((row, place) => {
    const top = layout.top + place * layout.rowHeight
    const from = isBeside ? top : top + layout.barTop - 0.2
    const to = top + layout.rowHeight - (isBeside ? 0 : 0.4)
    return row === null
      ? []
      : [createElement('line', { x1: zero, x2: zero, y1: em(from), y2: em(to) })]
  })
  return createElement('g', { stroke: 'currentColor', 'stroke-opacity': 0.5 }, ...lines)
}

/** A bar's ends in percent across, its top and height in em. */
type FindBar = (row: number) => { from: number; to: number; top: number; height: number }
