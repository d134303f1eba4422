import type { Chart, Series } from '#charts/chart.ts'
import { keepKnown } from '#charts/shares.ts'
import { findExtremes, getEndWords, joinTied, sayShared } from './extremes.ts'
import { listPoints, sayChange, sayMove } from './trend-moves.ts'

/** Reads a trend: where each line begins and ends, by how much it changed, and its extremes between. */
export function readTrend(chart: Chart): string[] {
  const [only] = chart.series
  const isSingle = chart.series.length === 1 && only !== undefined
  const lines = chart.series.slice(0, linesAtMost).map((series) => readLine(chart, series))
  const extremes = isSingle ? readExtremes(chart, only) : []
  return [readSpan(chart) + lines.join('，'), ...extremes, ...readUnknown(chart)]
}

const linesAtMost = 4

/** The periods, said once where several lines begin and end together. */
function readSpan(chart: Chart): string {
  const ends = findCommonEnds(chart)
  return ends === undefined ? '' : `${ends.from}至${ends.to}，`
}

function findCommonEnds(chart: Chart): { from: string; to: string } | undefined {
  const lines = chart.series.map((series) => listPoints(chart, series))
  const [from, to] = [lines[0]?.at(0), lines[0]?.at(-1)]
  if (lines.length < 2 || from === undefined || to === undefined || from === to) return undefined
  const isCommon = lines.every(
    (points) => points.at(0)?.row === from.row && points.at(-1)?.row === to.row,
  )
  return isCommon ? { from: from.period, to: to.period } : undefined
}

function readLine(chart: Chart, series: Series): string {
  const { label, values } = series
  const points = listPoints(chart, series)
  const [first, last] = [points.at(0), points.at(-1)]
  if (first === undefined || last === undefined) return `${label}暂无数据`
  if (points.length === 1) return `${label}：${first.period} ${first.text}`
  const isShort = findCommonEnds(chart) !== undefined
  if (points.every(({ value }) => value === first.value)) {
    const span = isShort ? '' : `自${first.period}至${last.period}`
    return `${label}${span}${values.includes(null) ? '有数据的各期' : '各期'}均为 ${first.text}`
  }
  if (first.value === last.value) {
    const ends = isShort ? '首末两期' : `${last.period}与${first.period}`
    return `${label}${ends}持平，均为 ${first.text}`
  }
  const move = sayMove(chart, points)
  if (isShort) return `${label}从 ${first.text}${move}到 ${last.text}`
  const moved = `${label}从${first.period}的 ${first.text}${move}到${last.period}的 ${last.text}`
  return `${moved}，${sayChange(chart, first.value, last.value)}`
}

/** Extremes that are not the ends, which are said already. */
function readExtremes(chart: Chart, series: Series): string[] {
  const points = listPoints(chart, series)
  const extremes = findExtremes(series.values, chart.categories)
  if (extremes === undefined || points.length < 3) return []
  const ends = [points.at(0)?.value, points.at(-1)?.value]
  const { most, least } = getEndWords(chart)
  return [
    { extreme: extremes.high, word: most },
    { extreme: extremes.low, word: least },
  ]
    .filter(({ extreme }) => !ends.includes(extreme.value))
    .map(({ word, extreme }) => {
      return `${word}的是${joinTied(extreme.names, '期')}（${sayShared(extreme, chart)}）`
    })
}

function readUnknown({ series, categories }: Chart): string[] {
  const known = series.filter(({ values }) => keepKnown(values).length > 0)
  const count = categories.filter((_, row) =>
    known.some(({ values }) => values[row] === null),
  ).length
  return count === 0 ? [] : [`有 ${count} 期${series.length > 1 ? '数据不全' : '无数据'}`]
}
