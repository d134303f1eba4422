import type { Chart, ChartKind } from '#charts/chart.ts'
import { readBars } from '#charts/readings/bars.ts'
import { readRanks } from '#charts/readings/ranks.ts'
import { readScatter } from '#charts/readings/scatter.ts'
import { readStacked } from '#charts/readings/stacked.ts'
import { readStructure } from '#charts/readings/structure.ts'
import { readTrend } from '#charts/readings/trend.ts'
import { keepKnown } from '#charts/shares.ts'

/** What the chart shows, in one Chinese sentence computed from its numbers. */
export function toReading(chart: Chart): string {
  const isEmpty = chart.series.every(({ values }) => keepKnown(values).length === 0)
  if (isEmpty) return `${chart.title}：暂无数据。`
  const read = chart.ranks ? readRanks : readers[chart.kind]
  return `${read(chart).join('；')}。`
}

const readers = {
  bars: readBars,
  stacked: readStacked,
  trend: readTrend,
  scatter: readScatter,
  structure: readStructure,
} as const satisfies Record<ChartKind, (chart: Chart) => string[]>
