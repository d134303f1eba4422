import type { Chart, Series } from '#charts/chart.ts'
import { formatShare, formatWithUnit } from '#charts/format-value.ts'
import { findShares, keepKnown, sumKnown } from '#charts/shares.ts'
import { findExtremes, joinTied, sayShared } from './extremes.ts'
import type { Extreme, Extremes } from './extremes.ts'

/** Reads a structure: how large each whole is, and its largest and smallest band. */
export function readStructure(chart: Chart): string[] {
  return chart.series.map((series) => readWhole(chart, series))
}

function readWhole(chart: Chart, series: Series): string {
  const { values, label } = series
  const extremes = findExtremes(values, chart.categories)
  if (extremes === undefined) return `${label}暂无数据`
  const unknown = values.length - keepKnown(values).length
  const total = formatWithUnit(sumKnown(values), chart)
  const size =
    unknown === 0
      ? `${label}共 ${total}`
      : `${label}已知 ${total}，有 ${unknown} 项无数据，占比不能算出`
  return [size, ...readBands(chart, series, extremes)].join('，')
}

function readBands(chart: Chart, series: Series, { count, high, low }: Extremes): string[] {
  if (count === 1) return []
  if (high.value === low.value) {
    return high.value === 0 ? [] : [`各项${sayBand(chart, series, high)}`]
  }
  return [
    `${joinTied(high.names, '项')}最多（${sayBand(chart, series, high)}）`,
    `${joinTied(low.names, '项')}最少（${sayBand(chart, series, low)}）`,
  ]
}

function sayBand(chart: Chart, { values }: Series, extreme: Extreme): string {
  const share = findShares(values)[values.indexOf(extreme.value)] ?? null
  const text = sayShared(extreme, chart)
  return share === null ? text : `${text}，${formatShare(share)}`
}
