import type { Chart } from '#charts/chart.ts'
import { toChartJsConfig } from '#charts/faces/to-chart-js-config.ts'
import { toSvg } from '#charts/faces/to-svg.ts'
import { parseSvg } from './parse-svg.ts'
import type { SvgElement } from './parse-svg.ts'
import { allRows, listMarks } from './read-faces.ts'

/** What each mark's size or place in the SVG stands for on the axes that Chart.js is given. */
export function measureMarks(chart: Chart): Measured[] {
  const { options } = toChartJsConfig(chart, allRows)
  const { frame } = options.plugins.figure
  const [across, up] = [readSpan(options.scales.x), readSpan(options.scales.y)]
  if (chart.categories.length === 0) return []
  return listMarks(parseSvg(toSvg(chart, allRows))).flatMap((mark) => {
    const numbers = (mark.attributes['data-value'] ?? '').split(' ').map(Number)
    const [first = 0, second = first] = numbers
    const width = (readLength(mark, 'width') / frame.plotShare) * across.span
    if (mark.name === 'rect')
      return [{ measured: width, expected: Math.abs(first), span: across.span }]
    const height = up.max - (readLength(mark, 'y') / frame.plotHeight) * up.span
    const risen = { measured: height, expected: second, span: up.span }
    if (numbers.length < 2) return [risen]
    const place = across.min + (readLength(mark, 'x') / frame.plotShare) * across.span
    return [risen, { measured: place, expected: first, span: across.span }]
  })
}

function readSpan(scale: { type: string; min?: number; max?: number }) {
  const { min = 0, max = 0 } = scale
  return { min, max, span: max - min }
}

function readLength({ attributes }: SvgElement, name: string): number {
  return Number.parseFloat(attributes[name] ?? '')
}

export interface Measured {
  readonly measured: number
  readonly expected: number
  /** From one end of the axis to the other. */
  readonly span: number
}
