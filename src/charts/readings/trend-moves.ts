import type { Chart, Series } from '#charts/chart.ts'
import { formatWithUnit } from '#charts/format-value.ts'
import { formatPercent } from '#domain/format/percent.ts'
import { getEndWords } from './extremes.ts'

/** The known values of a line, oldest first. */
export function listPoints(chart: Chart, { values }: Series): Point[] {
  return values.flatMap((value, row) => {
    if (value === null) return []
    return [{ row, value, period: chart.categories[row] ?? '', text: formatWithUnit(value, chart) }]
  })
}

/** Which way a line goes from its first point to its last; 逐期 only where every step is known and goes that way. */
export function sayMove(chart: Chart, points: readonly Point[]): string {
  const rises = (points.at(-1)?.value ?? 0) > (points.at(0)?.value ?? 0)
  const steps = points.slice(1).map((point, place) => ({
    rise: point.value - (points[place]?.value ?? 0),
    periods: point.row - (points[place]?.row ?? 0),
  }))
  const isSteady = steps.every(
    ({ rise, periods }) => periods === 1 && (rises ? rise > 0 : rise < 0),
  )
  return (isSteady && steps.length > 1 ? '逐期' : '') + getMoveWord(chart, rises)
}

/**
 * By how much a value changed: 增加 7 个（140.0%）. A percentage changes by points, and a change has
 * a share only where it began above 0 and did not fall below.
 */
export function sayChange(chart: Chart, first: number, last: number): string {
  const word = getMoveWord(chart, last > first)
  const change = Math.abs(last - first)
  if (chart.unit === '%') {
    return `${word} ${formatWithUnit(change, { unit: '个百分点', precision: chart.precision })}`
  }
  const share = first > 0 && last >= 0 ? `（${formatPercent((change / first) * 100)}）` : ''
  return `${word} ${formatWithUnit(change, chart)}${share}`
}

function getMoveWord(chart: Chart, rises: boolean): string {
  const isLevel = getEndWords(chart).most === '最高'
  if (isLevel) return rises ? '上升' : '下降'
  return rises ? '增加' : '减少'
}

interface Point {
  readonly row: number
  readonly value: number
  readonly period: string
  readonly text: string
}
