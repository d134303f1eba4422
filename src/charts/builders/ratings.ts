import type { Chart, ChartHead, Measure } from '#charts/chart.ts'
import { createChart, createSeries } from '#charts/create-chart.ts'
import { listRatingStyles } from '#charts/series-style.ts'

/**
 * Ratings by group: how many units of each group hold each rating, from the best to the worst,
 * and how many hold none, which is not the same as the worst.
 */
export function createRatingsChart(head: RatingsHead, rows: readonly RatingRow[]): Chart {
  const groups = [...new Set(rows.map(({ group }) => group))]
  const styles = listRatingStyles(head.ratings.length)
  const count = (measure: Measure, counted: readonly RatingRow[]) =>
    createSeries(
      measure,
      groups.map((name) => counted.filter(({ group }) => group === name).length),
    )
  const rated = head.ratings.map((label, place) =>
    count(
      { key: `rating-${place + 1}`, label, style: styles.rated[place] ?? place },
      rows.filter(({ rating }) => rating === label),
    ),
  )
  const without = findWithout(rows, head.ratings)
  const unrated = { key: 'unrated', label: unratedLabel, style: styles.unrated }
  return createChart(head, {
    kind: 'stacked',
    dimension: head.dimension,
    isAdditive: true,
    categories: groups,
    series:
      without.length === 0 ? rated : [...rated, { ...count(unrated, without), isAside: true }],
  })
}

const unratedLabel = '未评级'

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
