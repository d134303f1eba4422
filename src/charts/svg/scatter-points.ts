import type { Chart } from '#charts/chart.ts'
import { getGroupKey } from '#charts/layout/scatter.ts'
import type { ScatterLayout } from '#charts/layout/scatter.ts'
import { createElement, em, percent } from './markup.ts'
import { getMarkId } from './marks.ts'
import { getColour } from './paint.ts'
import { findAcross, findDown } from './scatter-scale.ts'
import { createText } from './text.ts'

/** Draws the points of one group, each with a thin edge, because some lie on each other. */
export function drawGroup(chart: Chart, layout: ScatterLayout, group: number): string {
  const href = `#${getMarkId(chart.id, group)}`
  const points = layout.points
    .filter((point) => point.group === group)
    .map(({ across, up, row }) => {
      const place = { x: percent(findAcross(layout, across)), y: em(findDown(layout, up)) }
      return createElement('use', {
        href,
        ...place,
        'data-row': row,
        'data-value': `${across} ${up}`,
      })
    })
  const paint = { fill: getColour(group), stroke: 'var(--chart-paper,#fff)' }
  return createElement('g', { ...paint, 'data-series': getGroupKey(group) }, ...points)
}

/** Writes the names of those points of a group that have a label. */
export function drawNames(layout: ScatterLayout, group: number): string {
  const texts = layout.labels
    .filter(({ series }) => series === group)
    .flatMap(({ row, text, anchor, right, down }) => {
      const point = layout.points.find((one) => one.row === row)
      if (point === undefined) return []
      const x = percent(findAcross(layout, point.across))
      return [createText(text, x, findDown(layout, point.up) + down, { anchor, right })]
    })
  return texts.length === 0
    ? ''
    : createElement('g', { 'data-label-of': getGroupKey(group) }, ...texts)
}
