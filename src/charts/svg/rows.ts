import type { DrawnChart } from '#charts/condense.ts'
import { findHeader } from '#charts/layout/header.ts'
import { formatRowNotes } from '#charts/layout/row-texts.ts'
import { aboveHeight, baselineDrop, findRowLayout } from '#charts/layout/rows.ts'
import type { RowLayout } from '#charts/layout/rows.ts'
import { listStyles } from '#charts/series-style.ts'
import { drawBars } from './bars.ts'
import type { Drawing } from './drawing.ts'
import { drawHeader } from './header.ts'
import { createElement, createPlot, em } from './markup.ts'
import { createTextures, getFill } from './paint.ts'
import { drawStacks } from './stacks.ts'
import { createText, secondaryOpacity } from './text.ts'

/** Draws a chart row by row: bars side by side, or end to end where they are stacked. */
export function drawRows(drawn: DrawnChart): Drawing {
  const layout = findRowLayout(drawn)
  const { id, kind, series } = drawn.chart
  const keys = series.map(({ key }) => key)
  const styles = listStyles(series)
  const bars = kind === 'stacked' ? drawStacks(drawn, layout) : drawBars(drawn, layout)
  return {
    height: layout.height,
    content: [
      createTextures(id, styles),
      drawHeader(findHeader(drawn.chart), keys, (place, left, middle) =>
        drawSwatch(id, styles[place] ?? place, left, middle),
      ),
      ...drawLabels(drawn, layout),
      createPlot({ left: layout.left, top: 0 }, ...bars),
    ].join(''),
  }
}

function drawSwatch(chartId: string, style: number, left: number, middle: number): string {
  const box = { x: em(left), y: em(middle - 0.45), width: em(1.3), height: em(0.9) }
  return createElement('rect', { ...box, ...getFill(chartId, style) })
}

function drawLabels({ chart, rows }: DrawnChart, layout: RowLayout): string[] {
  return chart.categories.flatMap((label, row) => {
    const top = layout.top + row * layout.rowHeight
    const middle = top + layout.rowHeight / 2 + baselineDrop
    if (rows[row] === null) return [drawLeftOut(label, middle)]
    if (layout.mode === 'beside')
      return [createText(label, layout.labelRight, middle, { anchor: 'end' })]
    const name = createText(label, 0, top + aboveBaseline)
    if (chart.kind !== 'stacked') return [name]
    return [name, ...drawNotes(formatRowNotes(chart, row), layout, top)]
  })
}

function drawLeftOut(text: string, baseline: number): string {
  return createElement('g', { 'fill-opacity': secondaryOpacity }, createText(text, 0, baseline))
}

function drawNotes(notes: readonly string[], { mode }: RowLayout, top: number): string[] {
  return notes.map((note, line) =>
    mode === 'aboveNotes'
      ? createText(note, 0, top + aboveHeight * (line + 1) + aboveBaseline)
      : createText(note, '100%', top + aboveBaseline, { anchor: 'end' }),
  )
}

/** From the top of a line of text above its bars to its baseline, in em. */
const aboveBaseline = 1.05
