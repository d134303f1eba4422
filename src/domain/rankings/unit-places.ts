import { toRankingPath } from '#domain/paths.ts'
import type { RankingColumn } from '#schemas/ranking.ts'
import type { RankingOverview, RankingView } from './ranking-view.ts'

/** Where one unit stood in one ranking, period after period. */
export interface UnitPlaces {
  readonly rankingId: string
  readonly title: string
  readonly path: string
  /** What the ranking is made by, for example 综合得分 in 分. */
  readonly measure: { readonly label: string; readonly unit: string }
  readonly source: { readonly text: string; readonly asOf: string }
  /** Every period of the ranking, oldest first, whether the unit was listed or not. */
  readonly periods: readonly UnitPlace[]
  /** What the ranking has counted of the unit, whether it was rated or not. */
  readonly measures: readonly UnitMeasure[]
}

export interface UnitMeasure {
  readonly key: string
  readonly label: string
  readonly unit: string
  /** The periods in which there is a number, oldest first. */
  readonly values: readonly { readonly period: string; readonly value: number }[]
}

export interface UnitPlace {
  readonly period: string
  /** How many units had a place. */
  readonly count: number
  /** Absent where the unit was not listed, or listed without a rating. */
  readonly rank?: number
  readonly isTied: boolean
  readonly rating?: string
  readonly value?: number
}

/** Where a unit stood in a ranking; undefined where it was never listed. */
export function toUnitPlaces(
  { id, data, views }: RankingOverview,
  unitId: string,
): UnitPlaces | undefined {
  const latest = views.at(-1)
  const isListed = views.some(({ standings }) => standings.some(({ row }) => row.unitId === unitId))
  if (latest === undefined || !isListed) return undefined
  const column = data.columns.find(({ key }) => key === data.rule.measure)
  return {
    rankingId: id,
    title: data.title,
    path: toRankingPath(id),
    measure: { label: column?.label ?? data.rule.measure, unit: column?.unit ?? '' },
    source: {
      text: data.source?.title ?? `${latest.publisher.name}公布`,
      asOf: latest.period.asOf ?? latest.period.publishedAt.slice(0, 10),
    },
    periods: views.map((view) => toPlace(view, data.rule.measure, unitId)),
    measures: data.columns
      .filter(({ role }) => role === 'measure')
      .map((measure) => toMeasure(views, measure, unitId)),
  }
}

function toMeasure(
  views: readonly RankingView[],
  { key, label, unit = '' }: RankingColumn,
  unitId: string,
): UnitMeasure {
  const values = views.flatMap(({ period: { period }, standings }) => {
    const value = standings.find(({ row }) => row.unitId === unitId)?.row.values[key]
    return value === undefined ? [] : [{ period, value }]
  })
  return { key, label, unit, values }
}

function toPlace(
  { period: { period }, standings }: RankingView,
  measure: string,
  unitId: string,
): UnitPlace {
  const count = standings.filter(({ rank }) => rank !== undefined).length
  const standing = standings.find(({ row }) => row.unitId === unitId)
  const { rank, row } = standing ?? {}
  if (standing === undefined || rank === undefined) return { period, count, isTied: false }
  const [rating, value] = [row?.rating, row?.values[measure]]
  return {
    period,
    count,
    rank,
    isTied: standing.isTied,
    ...(rating !== undefined && { rating }),
    ...(value !== undefined && { value }),
  }
}
