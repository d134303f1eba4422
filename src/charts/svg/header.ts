import type { Header } from '#charts/layout/header.ts'
import { legendRowHeight } from '#charts/layout/legend.ts'
import { createElement } from './markup.ts'
import { createText, secondaryOpacity } from './text.ts'

/** Draws the names of the series, each behind its mark, and the unit in the right corner. */
export function drawHeader(
  { places, note }: Header,
  keys: readonly string[],
  drawMark: DrawMark,
): string {
  const names = places.map(({ label, left, top }, series) => {
    const middle = top + legendRowHeight / 2
    return createElement(
      'g',
      { 'data-name-of': keys[series] },
      drawMark(series, left, middle),
      createText(label, left + labelLeft, middle + 0.35),
    )
  })
  return names.join('') + drawNote(note)
}

function drawNote(note: string): string {
  if (note === '') return ''
  const text = createText(note, '100%', legendRowHeight / 2 + 0.35, { anchor: 'end' })
  return createElement('g', { 'fill-opacity': secondaryOpacity }, text)
}

const labelLeft = 1.7

/** Draws the mark of a series in the legend, from a left edge around a middle line, both in em. */
type DrawMark = (series: number, left: number, middle: number) => string
