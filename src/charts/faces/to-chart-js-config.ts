import type { Chart } from '#charts/chart.ts'
import { configureBars } from '#charts/chart-js/bars.ts'
import type { ChartJsConfig } from '#charts/chart-js/config.ts'
import { configureScatter } from '#charts/chart-js/scatter.ts'
import { configureTrend } from '#charts/chart-js/trend.ts'
import { condenseChart } from '#charts/condense.ts'

/**
 * What Chart.js needs to draw the marks of this chart exactly where the SVG has them: plain JSON,
 * nothing moves, the axes are the SVG's and the labels stay the SVG's text.
 */
export function toChartJsConfig(chart: Chart, { rowsAtMost }: ChartJsOptions = {}): ChartJsConfig {
  if (chart.kind === 'trend') return configureTrend(chart)
  if (chart.kind === 'scatter') return configureScatter(chart)
  return configureBars(condenseChart(chart, rowsAtMost))
}

export interface ChartJsOptions {
  /** As for the SVG. @default 24 */
  readonly rowsAtMost?: number
}
