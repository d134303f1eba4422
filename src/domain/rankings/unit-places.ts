import { toRankingPath } from '#domain/paths.ts'
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
  }
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
