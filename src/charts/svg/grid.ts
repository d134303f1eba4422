import { findPlace } from '#charts/layout/axis.ts'
import type { Axis } from '#charts/layout/axis.ts'
import type { Frame } from '#charts/layout/frame.ts'
import { createElement, createPlot, em, percent } from './markup.ts'
import { createText, secondaryOpacity } from './text.ts'

/** Draws the level lines of an axis that goes up, with their values at the left; the line at 0 is stronger. */
export function drawGrid({ left, top, plotHeight, plotShare }: Frame, axis: Axis): string {
  const levels = axis.ticks.map((tick) => (1 - findPlace(tick, axis.domain)) * plotHeight)
  const texts = levels.map((level, place) =>
    createText(axis.texts[place] ?? '', -textGap, level + 0.35, { anchor: 'end' }),
  )
  const lines = levels.map((level, place) => {
    const strength = axis.ticks[place] === 0 ? 0.5 : undefined
    const ends = { x2: percent(plotShare), y1: em(level), y2: em(level) }
    return createElement('line', { ...ends, 'stroke-opacity': strength })
  })
  return createPlot(
    { left, top },
    createElement('g', { 'fill-opacity': secondaryOpacity }, ...texts),
    createElement('g', { stroke: 'currentColor', 'stroke-opacity': 0.15 }, ...lines),
  )
}

const textGap = 0.5
