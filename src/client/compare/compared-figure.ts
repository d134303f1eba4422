import type { Chart } from '#charts/chart.ts'
import { toReading } from '#charts/faces/to-reading.ts'
import { toSvg } from '#charts/faces/to-svg.ts'
import { createElement } from './create-element.ts'

/** A chart of two lines with its sentence, over the table of the same numbers; a single period is not drawn. */
export function createFigure(chart: Chart, table: HTMLElement): HTMLElement {
  const caption = createElement(
    'figcaption',
    {},
    createElement('p', { class: 'chart-title' }, chart.title),
    createElement('p', { class: 'chart-reading' }, toReading(chart)),
  )
  const isDrawn = chart.categories.length > 1
  const figure = createElement('figure', {}, caption, ...(isDrawn ? [draw(chart)] : []), table)
  return createElement('div', { class: 'chart-figure' }, figure)
}

function draw(chart: Chart): HTMLElement {
  const box = createElement('div', { class: 'chart-box' })
  // The drawing escapes every name that it writes.
  box.innerHTML = toSvg(chart)
  return box
}
