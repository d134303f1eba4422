import type { Chart, Series } from '#charts/chart.ts'
import { formatWithUnit } from '#charts/format-value.ts'
import { keepKnown, sumKnown } from '#charts/shares.ts'
import { findExtremes, getEndWords, joinTied, sayShared } from './extremes.ts'
import type { Extremes } from './extremes.ts'

/** Reads bars: for each measure its largest and smallest row, and the sum where there is one. */
export function readBars(chart: Chart): string[] {
  return chart.series.slice(0, measuresAtMost).map((series) => readMeasure(chart, series))
}

const measuresAtMost = 3

function readMeasure(chart: Chart, series: Series): string {
  const { categories, dimension } = chart
  const extremes = findExtremes(series.values, categories)
  if (extremes === undefined) return `${series.label}暂无数据`
  const unknown = series.values.length - extremes.count
  const missing = unknown === 0 ? [] : [`另有 ${unknown} 个${dimension}无数据`]
  return [readExtremes(chart, series.label, extremes), ...readSum(chart, series), ...missing].join(
    '，',
  )
}

function readExtremes(chart: Chart, label: string, { count, high, low }: Extremes): string {
  const { dimension } = chart
  const { most, least } = getEndWords(chart)
  if (count === 1) return `${high.names.join('')}：${label} ${formatWithUnit(high.value, chart)}`
  if (high.value === low.value) {
    return `${count} 个${dimension}的${label}均为 ${formatWithUnit(high.value, chart)}`
  }
  const [top, bottom] = [high, low].map(({ names }) => joinTied(names, `个${dimension}`))
  return `${label}${most}的是${top ?? ''}（${sayShared(high, chart)}），${least}的是${bottom ?? ''}（${sayShared(low, chart)}）`
}

function readSum(chart: Chart, { values }: Series): string[] {
  const known = keepKnown(values)
  if (!chart.isAdditive || known.length < 2 || known.every((value) => value === 0)) return []
  const counted = known.length < values.length ? '有数据的 ' : ''
  return [
    `${counted}${known.length} 个${chart.dimension}合计 ${formatWithUnit(sumKnown(values), chart)}`,
  ]
}
