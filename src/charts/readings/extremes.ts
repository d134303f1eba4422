import type { Chart, Value } from '#charts/chart.ts'
import { formatWithUnit } from '#charts/format-value.ts'
import { keepKnown } from '#charts/shares.ts'

/** The largest and the smallest known value, each with every name that holds it. */
export function findExtremes(
  values: readonly Value[],
  names: readonly string[],
): Extremes | undefined {
  const known = keepKnown(values)
  if (known.length === 0) return undefined
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const namesOf = (value: number) => names.filter((_, row) => values[row] === value)
  return {
    count: known.length,
    high: { value: high, names: namesOf(high) },
    low: { value: low, names: namesOf(low) },
  }
}

/** The names of a tie; of more than three, two and how many there are. */
export function joinTied(names: readonly string[], counted: string): string {
  if (names.length <= namedAtMost) return names.join('、')
  return `${names.slice(0, 2).join('、')}等 ${names.length} ${counted}`
}

/** The value of an extreme, saying whether several share it: 85 篇 or 均为 18 篇. */
export function sayShared({ value, names }: Extreme, chart: Chart): string {
  return (names.length > 1 ? '均为 ' : '') + formatWithUnit(value, chart)
}

/** The words for the two ends of a measure: counts are 最多 and 最少, levels 最高 and 最低. */
export function getEndWords({ unit, series }: Chart): EndWords {
  const isLevel =
    /[%‰分元]$/.test(unit) || series.some(({ values }) => keepKnown(values).some(isNegative))
  return isLevel ? { most: '最高', least: '最低' } : { most: '最多', least: '最少' }
}

const namedAtMost = 3

function isNegative(value: number): boolean {
  return value < 0
}

export interface Extremes {
  /** How many values are known. */
  readonly count: number
  readonly high: Extreme
  readonly low: Extreme
}

export interface Extreme {
  readonly value: number
  readonly names: readonly string[]
}

interface EndWords {
  readonly most: string
  readonly least: string
}
