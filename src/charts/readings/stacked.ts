import type { Chart, Series, Value } from '#charts/chart.ts'
import { formatShare, formatWithUnit } from '#charts/format-value.ts'
import { findShares, keepKnown, sumKnown } from '#charts/shares.ts'
import { findExtremes, joinTied } from './extremes.ts'

/** Reads a stacked chart: what each part comes to, and where the first part's share is largest and smallest. */
export function readStacked(chart: Chart): string[] {
  const parts = chart.series.filter(({ isAside }) => isAside !== true)
  const asides = chart.series.filter(({ isAside }) => isAside === true)
  const unknown = chart.series.flatMap(({ values }) => values).filter((value) => value === null)
  return [
    [readTotals(chart, parts), ...asides.map((series) => `另有${sayTotal(chart, series)}`)].join(
      '，',
    ),
    ...readFirstPart(chart, parts),
    ...(unknown.length === 0 ? [] : [`有 ${unknown.length} 处无数据`]),
  ]
}

function readTotals(chart: Chart, parts: readonly Series[]): string {
  const shares = findShares(parts.map(({ values }) => sumIfKnown(values)))
  const totals = parts.map((series, place) => {
    const share = shares[place] ?? null
    return sayTotal(chart, series) + (share === null ? '' : `（${formatShare(share)}）`)
  })
  return `合计${totals.join('、')}`
}

function sayTotal(chart: Chart, { label, values }: Series): string {
  const total = keepKnown(values).length === 0 ? null : sumKnown(values)
  return `${label} ${formatWithUnit(total, chart)}`
}

function sumIfKnown(values: readonly Value[]): Value {
  return values.includes(null) ? null : sumKnown(values)
}

function readFirstPart({ categories, dimension }: Chart, parts: readonly Series[]): string[] {
  const [first] = parts
  const shares = categories.map((_, row) => findFirstShare(parts, row))
  const extremes = findExtremes(shares, categories)
  if (first === undefined || extremes === undefined || extremes.count < 2) return []
  const { high, low, count } = extremes
  if (high.value === low.value)
    return [`${count} 个${dimension}中${first.label}的占比均为 ${formatShare(high.value)}`]
  const [top, bottom] = [high, low].map(
    ({ names, value }) => `${joinTied(names, `个${dimension}`)}（${formatShare(value)}）`,
  )
  return [`${first.label}的占比最高的是${top ?? ''}，最低的是${bottom ?? ''}`]
}

function findFirstShare(parts: readonly Series[], row: number): Value {
  return findShares(parts.map(({ values }) => values[row] ?? null))[0] ?? null
}
