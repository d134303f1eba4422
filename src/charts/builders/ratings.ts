import type { Chart, ChartHead, Series } from '#charts/chart.ts'
import { createChart } from '#charts/create-chart.ts'

/**
 * Ratings by group: how many units of each group hold each rating, from the best to the worst,
 * and how many hold none, which is not the same as the worst.
 */
export function createRatingsChart(head: RatingsHead, rows: readonly RatingRow[]): Chart {
  const groups = [...new Set(rows.map(({ group }) => group))]
  const unrated = createSeries('unrated', unratedLabel, groups, findWithout(rows, head.ratings))
  return createChart(head, {
    kind: 'stacked',
    dimension: head.dimension,
    isAdditive: true,
    categories: groups,
    series: [
      ...head.ratings.map((rating, place) =>
        createSeries(
          `rating-${place + 1}`,
          rating,
          groups,
          rows.filter((row) => row.rating === rating),
        ),
      ),
      ...(unrated.values.some((count) => count !== 0)
        ? [{ ...unrated, isAside: true } as const]
        : []),
    ],
  })
}

const unratedLabel = '未评级'

function createSeries(
  key: string,
  label: string,
  groups: readonly string[],
  rows: readonly RatingRow[],
): Series {
  return {
    key,
    label,
    values: groups.map((name) => rows.filter(({ group }) => group === name).length),
  }
}

function findWithout(rows: readonly RatingRow[], ratings: readonly string[]): RatingRow[] {
  return rows.filter(({ rating }) => rating === null || !ratings.includes(rating))
}

export interface RatingsHead extends ChartHead {
  /** What a group is: 区县. */
  readonly dimension: string
  /** Every rating of the rule, the best first: 优, 良, 差. */
  readonly ratings: readonly string[]
}

export interface RatingRow {
  readonly group: string
  /** Null where the unit was listed without a rating. */
  readonly rating: string | null
}
