import { createTrendChart } from '#charts/builders/trend.ts'
import type { Chart } from '#charts/chart.ts'
import { listRatingStyles } from '#charts/series-style.ts'
import type { RankingOverview } from '#domain/rankings/ranking-view.ts'
import { countRatings } from '#domain/rankings/standings.ts'

/** How many units had each rating, period by period; undefined while there is only one period. */
export function createRankingTrend({ id, data, views }: RankingOverview): Chart | undefined {
  const latest = views.at(-1)
  if (latest === undefined || views.length < 2) return undefined
  const labels = data.rule.bands.map(({ label }) => label)
  const styles = listRatingStyles(labels.length)
  return createTrendChart(
    {
      id: `ranking-${id}-trend`,
      title: '历期各等次单位数',
      unit: '个',
      measures: labels.map((label, place) => ({
        key: label,
        label,
        style: styles.rated[place] ?? place,
      })),
      source: {
        text: data.source?.title ?? `${latest.publisher.name}公布`,
        asOf: latest.period.asOf ?? latest.period.publishedAt.slice(0, 10),
      },
    },
    views.map(({ period, standings }) => ({
      period: period.period,
      values: Object.fromEntries(
        countRatings(data, standings).map(({ label, count }) => [label, count]),
      ),
    })),
  )
}
