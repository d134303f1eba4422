import type { Chart, Series, Value } from './chart.ts'

/** The values that are known. */
export function keepKnown(values: readonly Value[]): number[] {
  return values.filter((value) => value !== null)
}

/** The sum of the known values. */
export function sumKnown(values: readonly Value[]): number {
  return keepKnown(values).reduce((sum, value) => sum + value, 0)
}

/**
 * Each value as a share of their sum. All are unknown when one value is, because the whole is then
 * unknown, and when the whole is no positive number.
 */
export function findShares(values: readonly Value[]): Value[] {
  const whole = sumKnown(values)
  const isDivisible = whole > 0 && values.every((value) => value !== null && value >= 0)
  return values.map((value) => (isDivisible && value !== null ? value / whole : null))
}

/** A share, given as 0.473, in percent: 47.3, to the fourth decimal. */
export function toPercent(share: Value): Value {
  return share === null ? null : Math.round(share * 1e6) / 1e4
}

/**
 * What the bars of a chart are as long as: the values, or their shares in percent where wholes of
 * different size stand side by side.
 */
export function findLengths(chart: Chart, series: Series): readonly Value[] {
  if (chart.kind !== 'structure' || chart.series.length < 2) return series.values
  return findShares(series.values).map(toPercent)
}
