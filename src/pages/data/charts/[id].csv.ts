import type { APIRoute } from 'astro'
import type { Chart } from '#charts/chart.ts'
import { toCsv } from '#charts/faces/to-csv.ts'
import { createBoardCharts } from '#charts/subjects/board-charts.ts'
import { createRankingCharts } from '#charts/subjects/ranking-charts.ts'
import { createRankingTrend } from '#charts/subjects/ranking-trend.ts'
import { createSummaryCharts } from '#charts/subjects/summary-charts.ts'
import { getBoardViews } from '#queries/boards.ts'
import { getRankingOverviews } from '#queries/rankings.ts'
import { getSummaryViews } from '#queries/summaries.ts'

export async function getStaticPaths() {
  const rankings = await getRankingOverviews()
  const charts: Chart[] = [
    ...(await getBoardViews()).flatMap(createBoardCharts),
    ...(await getSummaryViews()).flatMap(createSummaryCharts),
    ...rankings.flatMap(({ views }) => views.flatMap(createRankingCharts)),
    ...rankings.flatMap((overview) => createRankingTrend(overview) ?? []),
  ]
  return charts.map((chart) => ({ params: { id: chart.id }, props: { chart } }))
}

export const GET: APIRoute<{ chart: Chart }> = ({ props }) =>
  new Response(toCsv(props.chart))
