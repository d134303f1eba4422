import { createBarsChart } from '#charts/builders/bars.ts'
import { createRatingsChart } from '#charts/builders/ratings.ts'
import { createScatterChart } from '#charts/builders/scatter.ts'
import type { Chart, Source } from '#charts/chart.ts'
import type { RankingView } from '#domain/rankings/ranking-view.ts'
import type { RankingColumn } from '#schemas/ranking.ts'

/** The charts of one period: ratings by group, the measure by unit, and two measures against each other. */
export function createRankingCharts(view: RankingView): Chart[] {
  const source = toSource(view)
  const measures = view.data.columns.filter(({ role }) => role === 'measure')
  const [first, second] = measures
  const charts = [createRatings(view, source)]
  if (first !== undefined && second !== undefined && first.unit === second.unit) {
    charts.push(createAgainst(view, first, second, source))
  } else if (first !== undefined) {
    charts.push(createByUnit(view, source))
  }
  return charts
}

/** The ratings of one period by group. */
export function createRatings(view: RankingView, source: Source = toSource(view)): Chart {
  const { data, standings } = view
  return createRatingsChart(
    {
      id: toChartId(view, 'ratings'),
      title: `${view.periodLabel}各组评等`,
      unit: '个',
      dimension: groupLabel(data.columns),
      ratings: data.rule.bands.map(({ label }) => label),
      source,
    },
    standings.map(({ row }) => ({ group: row.group ?? '全部', rating: row.rating ?? null })),
  )
}

function createAgainst(
  view: RankingView,
  across: RankingColumn,
  up: RankingColumn,
  source: Source,
): Chart {
  const { data, standings } = view
  return createScatterChart(
    {
      id: toChartId(view, 'against'),
      title: `${across.label}和${up.label}`,
      unit: across.unit ?? '',
      dimension: nameLabel(data.columns),
      across: { key: across.key, label: across.label },
      up: { key: up.key, label: up.label },
      groupDimension: groupLabel(data.columns),
      source,
    },
    standings.map(({ row }) => ({
      label: row.name,
      group: row.group ?? '全部',
      across: row.values[across.key] ?? null,
      up: row.values[up.key] ?? null,
    })),
  )
}

function createByUnit(view: RankingView, source: Source): Chart {
  const { data, standings } = view
  const measure = data.columns.find(({ key }) => key === data.rule.measure)
  return createBarsChart(
    {
      id: toChartId(view, 'units'),
      title: `${view.periodLabel}各单位${measure?.label ?? ''}`,
      unit: measure?.unit ?? '',
      dimension: nameLabel(data.columns),
      measures: [{ key: data.rule.measure, label: measure?.label ?? '' }],
      isAdditive: false,
      source,
    },
    standings.map(({ row }) => ({
      label: row.name,
      values: { [data.rule.measure]: row.values[data.rule.measure] ?? null },
    })),
  )
}

function toChartId({ id, period }: RankingView, name: string): string {
  return `ranking-${id}-${period.period.toLowerCase()}-${name}`
}

function toSource({ data, period, publisher }: RankingView): Source {
  return {
    text: data.source?.title ?? `${publisher.name}公布`,
    asOf: period.asOf ?? period.publishedAt.slice(0, 10),
  }
}

function groupLabel(columns: readonly RankingColumn[]): string {
  return columns.find(({ role }) => role === 'group')?.label ?? '分组'
}

function nameLabel(columns: readonly RankingColumn[]): string {
  return columns.find(({ role }) => role === 'name' || role === 'unit')?.label ?? '单位'
}
