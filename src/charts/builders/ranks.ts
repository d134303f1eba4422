import type { Chart, ChartHead, Measure } from '#charts/chart.ts'
import { createTrendChart } from './trend.ts'
import { fillPeriods } from './fill-periods.ts'

/**
 * Places in a ranking over its periods, one line per unit. A period in which a unit had no place
 * stays a gap: it was not listed, or not rated, which is not the same as being last.
 */
export function createRanksChart(head: RanksHead, rows: readonly RanksRow[]): Chart {
  const byPeriod = new Map(rows.map((row) => [row.period, row]))
  const periods = fillPeriods(rows.map(({ period }) => period))
  const trend = createTrendChart(
    { ...head, unit: '名' },
    rows.map(({ period, places }) => ({
      period,
      values: Object.fromEntries(
        head.measures.map(({ key }) => [key, places[key]?.rank ?? null] as const),
      ),
    })),
  )
  return {
    ...trend,
    ranks: {
      counts: periods.map(({ id }) => byPeriod.get(id)?.count ?? null),
      isTied: head.measures.map(({ key }) =>
        periods.map(({ id }) => byPeriod.get(id)?.places[key]?.isTied ?? false),
      ),
    },
  }
}

export interface RanksHead extends Omit<ChartHead, 'unit'> {
  readonly measures: readonly Measure[]
}

export interface RanksRow {
  readonly period: string
  /** How many units had a place. */
  readonly count: number
  /** By the measure's key; absent without a place. */
  readonly places: Readonly<Record<string, RankPlace | undefined>>
}

interface RankPlace {
  readonly rank: number
  readonly isTied: boolean
}
