import type { Chart, Series } from '#charts/chart.ts'
import { formatRank, sayRank } from '#charts/format-rank.ts'
import { joinTied } from './extremes.ts'

/** Reads places in a ranking: the first and the last, by how many it moved, the best and where there was none. */
export function readRanks(chart: Chart): string[] {
  const isSingle = chart.series.length === 1
  return chart.series.flatMap((series, place) => {
    const points = listPlaces(chart, series, place)
    const name = isSingle ? '' : series.label
    const gaps = series.values.length - points.length
    return [
      name + sayMove(points),
      ...(isSingle ? sayBest(points) : []),
      ...(gaps > 0 ? [`有 ${gaps} 期没有名次`] : []),
    ]
  })
}

function listPlaces({ ranks, categories }: Chart, { values }: Series, series: number): Point[] {
  return values.flatMap((value, row) => {
    if (value === null || ranks === undefined) return []
    const text = sayRank(ranks, series, row, value)
    return [{ rank: value, period: categories[row] ?? '', text }]
  })
}

function sayMove(points: readonly Point[]): string {
  const [first, last] = [points.at(0), points.at(-1)]
  if (first === undefined || last === undefined) return '各期都没有名次'
  if (first === last) return `${last.period}是${last.text}`
  const climbed = first.rank - last.rank
  const change =
    climbed === 0
      ? '名次相同'
      : `${climbed > 0 ? '前进' : '后退'}\u00a0${Math.abs(climbed)}\u00a0名`
  return `${last.period}是${last.text}，${first.period}是${first.text}，${change}`
}

/** The best place, where it is neither of the ends, which are said already. */
function sayBest(points: readonly Point[]): string[] {
  const best = Math.min(...points.map(({ rank }) => rank))
  const ends = [points.at(0)?.rank, points.at(-1)?.rank]
  if (points.length < 3 || ends.includes(best)) return []
  const periods = points.filter(({ rank }) => rank === best).map(({ period }) => period)
  return [`最靠前的是${joinTied(periods, '期')}，${formatRank(best, false)}`]
}

interface Point {
  readonly rank: number
  readonly period: string
  readonly text: string
}
