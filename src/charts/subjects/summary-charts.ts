import type { Chart } from '#charts/chart.ts'
import type { SummaryView } from '#domain/summaries/summary-view.ts'
import { createCompositionCharts } from './composition-charts.ts'

/** How the totals of a summary divide. */
export function createSummaryCharts({ id, data }: SummaryView): Chart[] {
  return createCompositionCharts(`summary-${id}`, data.figures, {
    text: data.source?.title ?? data.title,
    asOf: data.createdOn ?? data.publishedAt.slice(0, 10),
  })
}
