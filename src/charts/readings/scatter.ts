import type { Chart, Series } from '#charts/chart.ts'
import { formatWithUnit } from '#charts/format-value.ts'
import { sumKnown } from '#charts/shares.ts'
import { findCorrelation } from './correlation.ts'
import { findExtremes, getEndWords, joinTied, sayShared } from './extremes.ts'

/** Reads a scatter: what each measure comes to, who leads, and whether the two go together. */
export function readScatter(chart: Chart): string[] {
  const [across, up] = chart.series
  if (across === undefined || up === undefined) return []
  const pairs = listPairs(across, up)
  const unpaired = chart.categories.length - pairs.length
  return [
    ...(pairs.length === 1 ? readOnly(chart, across, up, pairs) : readCloud(chart, across, up)),
    ...(unpaired === 0 ? [] : [`有 ${unpaired} 个${chart.dimension}数据不全，图上没有画出`]),
  ]
}

function readOnly(chart: Chart, across: Series, up: Series, pairs: readonly Pair[]): string[] {
  return pairs.map(({ row, first, second }) => {
    const values = `${across.label} ${formatWithUnit(first, chart)}，${up.label} ${formatWithUnit(second, chart)}`
    return `${chart.categories[row] ?? ''}：${values}`
  })
}

function readCloud(chart: Chart, across: Series, up: Series): string[] {
  const totals = [across, up].map(
    ({ label, values }) => `${label} ${formatWithUnit(sumKnown(values), chart)}`,
  )
  const leaders = [across, up].map((series) => readLeader(chart, series))
  const sums = `${chart.categories.length} 个${chart.dimension}合计${totals.join('、')}`
  return [
    sums,
    leaders.filter((text) => text !== '').join('，'),
    ...readRelation(chart, across, up),
  ].filter((text) => text !== '')
}

function readLeader(chart: Chart, { label, values }: Series): string {
  const extremes = findExtremes(values, chart.categories)
  if (extremes === undefined || extremes.high.value === extremes.low.value) return ''
  const { high } = extremes
  const names = joinTied(high.names, `个${chart.dimension}`)
  return `${label}${getEndWords(chart).most}的是${names}（${sayShared(high, chart)}）`
}

function readRelation({ dimension }: Chart, across: Series, up: Series): string[] {
  const correlation = findCorrelation(
    listPairs(across, up).map(({ first, second }) => [first, second]),
  )
  if (correlation === undefined) return []
  if (Math.abs(correlation) < notable) return [`${across.label}与${up.label}没有明显关系`]
  return [`${across.label}多的${dimension}，${up.label}一般${correlation > 0 ? '也多' : '反而少'}`]
}

/** Half of a perfect correlation: what a reader sees as a direction in the cloud of points. */
const notable = 0.5

function listPairs(across: Series, up: Series): Pair[] {
  return across.values.flatMap((first, row) => {
    const second = up.values[row] ?? null
    return first === null || second === null ? [] : [{ row, first, second }]
  })
}

interface Pair {
  readonly row: number
  readonly first: number
  readonly second: number
}
