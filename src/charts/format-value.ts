import { formatFixed } from '#domain/format/number.ts'
import { formatPercent } from '#domain/format/percent.ts'
import type { Value } from './chart.ts'

/** What stands where a value is not known. */
const unknownText = '无数据'

/** A value as it is shown beside a named unit: 1,276; a percentage keeps its sign: 47.3%. */
export function formatValue(value: Value, { precision, unit }: NumberStyle): string {
  if (value === null) return unknownText
  return formatFixed(value, precision) + (isSign(unit) ? unit : '')
}

/** A value with its unit, kept on one line: 1,276 户. */
export function formatWithUnit(value: Value, style: NumberStyle): string {
  const text = formatValue(value, style)
  if (value === null || style.unit === '' || isSign(style.unit)) return text
  return `${text}\u00a0${style.unit}`
}

/** A share, given as 0.473: 47.3%. */
export function formatShare(share: Value): string {
  return share === null ? unknownText : formatPercent(share * 100)
}

/** A value with its unit and, where it has one, its share: 45 人，41.7%. */
export function formatWithShare(value: Value, share: Value, style: NumberStyle): string {
  const text = formatWithUnit(value, style)
  return share === null ? text : `${text}，${formatShare(share)}`
}

/** A name with the unit of its numbers, for a column's head or an axis: 报送（篇）. */
export function formatMeasure(label: string, unit: string): string {
  return unit === '' ? label : `${label}（${unit}）`
}

function isSign(unit: string): boolean {
  return unit === '%' || unit === '‰'
}

/** How the numbers of a chart are written; every chart is one. */
export interface NumberStyle {
  readonly precision: number
  readonly unit: string
}
