import type { Chart } from '#charts/chart.ts'
import { lineHeight } from '#charts/layout/measure.ts'
import type { ScatterLayout } from '#charts/layout/scatter.ts'
import { createElement, em, percent } from './markup.ts'
import { findAcross, findDown } from './scatter-scale.ts'
import { createText, secondaryOpacity } from './text.ts'

/** Writes what each axis measures, at the end it grows to. */
export function drawTitles({ up, across, top, height }: ScatterLayout): string {
  return (
    createText(`↑ ${up.title}`, 0, top - 0.9) +
    createText(`${across.title} →`, '100%', height - 0.4, { anchor: 'end' })
  )
}

/** Writes the values of the axis that goes across. */
export function drawTicks(layout: ScatterLayout): string {
  const texts = layout.across.ticks.map((tick, place) => {
    const x = percent(findAcross(layout, tick))
    const text = layout.across.texts[place] ?? ''
    return createText(text, x, layout.plotHeight + lineHeight, { anchor: 'middle' })
  })
  return createElement('g', { 'fill-opacity': secondaryOpacity }, ...texts)
}

/** Draws the line on which both values are equal, to where the shorter axis ends. */
export function drawDiagonal({ diagonal }: Chart, layout: ScatterLayout): string {
  if (diagonal === undefined) return ''
  const start = Math.max(layout.across.domain[0], layout.up.domain[0])
  const end = Math.min(layout.across.domain[1], layout.up.domain[1])
  const [x1, x2] = [findAcross(layout, start), findAcross(layout, end)]
  const [y1, y2] = [findDown(layout, start), findDown(layout, end)]
  const ends = { x1: percent(x1), x2: percent(x2), y1: em(y1), y2: em(y2) }
  const line = { stroke: 'currentColor', 'stroke-opacity': 0.5, 'stroke-dasharray': '2 4' }
  return (
    createElement('line', { ...ends, ...line }) +
    createText(diagonal, percent(x2), y2 + 0.35, { anchor: 'end', right: -1.2 })
  )
}
