import type { Chart } from '#charts/chart.ts'
import { condenseChart } from '#charts/condense.ts'
import type { Drawing } from '#charts/svg/drawing.ts'
import { createElement, em, escapeText } from '#charts/svg/markup.ts'
import { drawRows } from '#charts/svg/rows.ts'
import { drawScatter } from '#charts/svg/scatter.ts'
import { createText } from '#charts/svg/text.ts'
import { drawTrend } from '#charts/svg/trend.ts'
import { toReading } from './to-reading.ts'

/**
 * The chart as one `<svg>`: as wide as the room it is given, its height in em, its labels text.
 * Colours are the page's `--chart-1` to `--chart-6` and the text's own.
 */
export function toSvg(chart: Chart, { rowsAtMost }: SvgOptions = {}): string {
  const { height, content } = draw(chart, rowsAtMost)
  const [titleId, readingId] = [`${chart.id}-title`, `${chart.id}-reading`]
  return createElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': `${titleId} ${readingId}`,
      width: '100%',
      height: em(height),
      fill: 'currentColor',
      'font-size': 14,
    },
    createElement('title', { id: titleId }, escapeText(chart.title)),
    createElement('desc', { id: readingId }, escapeText(toReading(chart))),
    content,
  )
}

function draw(chart: Chart, rowsAtMost: number | undefined): Drawing {
  if (chart.categories.length === 0) return { height: 2, content: createText('暂无数据', 0, 1.35) }
  if (chart.kind === 'trend') return drawTrend(chart)
  if (chart.kind === 'scatter') return drawScatter(chart)
  return drawRows(condenseChart(chart, rowsAtMost))
}

export interface SvgOptions {
  /** Of a longer list only the first and last rows are drawn, and the drawing says so. @default 24 */
  readonly rowsAtMost?: number
}
