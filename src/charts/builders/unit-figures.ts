import type { Chart, ChartHead, Measure } from '#charts/chart.ts'
import { parsePeriod } from '#domain/days/period.ts'
import { createTrendChart } from './trend.ts'

/**
 * The figures of one unit over the years: one chart for each length of period, unit of counting
 * and order of magnitude, because on one axis 7 organisations beside 1,276 persons are a flat line.
 */
export function createUnitFigureCharts(head: FiguresHead, figures: readonly FigureRow[]): Chart[] {
  return groupFigures(figures).map((group, place) => {
    const [first] = group
    return createTrendChart(
      {
        ...head,
        id: `${head.id}-${place + 1}`,
        title: `${head.title}：${group.map(({ label }) => label).join('、')}${toPace(first)}`,
        unit: first?.unit ?? '',
        measures: group,
      },
      toRows(group),
    )
  })
}

/** Without it the yearly and the quarterly chart of the same figures would have one name. */
function toPace(line: FigureLine | undefined): string {
  const pace = { month: '按月', quarter: '按季度', half: '按半年', year: '按年' }[
    line?.periodKind ?? ''
  ]
  return pace === undefined ? '' : `（${pace}）`
}

/** More lines than these on a phone's width cannot be told apart. */
const linesAtMost = 3

/** The largest figure of one chart is at most this many times the largest of its smallest line. */
const spreadAtMost = 8

function groupFigures(figures: readonly FigureRow[]): FigureLine[][] {
  const groups: FigureLine[][] = []
  for (const line of toLines(figures).toSorted((a, b) => b.peak - a.peak)) {
    const fitting = groups.find((group) => fits(line, group))
    if (fitting) fitting.push(line)
    else groups.push([line])
  }
  return groups
}

function fits(line: FigureLine, group: readonly FigureLine[]): boolean {
  const [largest] = group
  if (largest === undefined || group.length >= linesAtMost) return false
  if (largest.unit !== line.unit || largest.periodKind !== line.periodKind) return false
  return largest.peak <= line.peak * spreadAtMost
}

function toLines(figures: readonly FigureRow[]): FigureLine[] {
  const byLine = Map.groupBy(figures, ({ key, period }) => `${key} ${findPeriodKind(period)}`)
  return [...byLine.values()].flatMap((rows) => {
    const last = rows.at(-1)
    if (last === undefined) return []
    const { key, label, unit, period } = last
    const peak = Math.max(0, ...rows.map(({ value }) => Math.abs(value)))
    return [{ key, label, unit, periodKind: findPeriodKind(period), peak, rows }]
  })
}

function findPeriodKind(period: string): string {
  return parsePeriod(period)?.kind ?? ''
}

function toRows(group: readonly FigureLine[]) {
  const byPeriod = Map.groupBy(
    group.flatMap(({ rows }) => rows),
    ({ period }) => period,
  )
  return [...byPeriod].map(([period, rows]) => ({
    period,
    values: Object.fromEntries(rows.map(({ key, value }) => [key, value])),
  }))
}

export type FiguresHead = Omit<ChartHead, 'unit'>

export interface FigureRow {
  readonly period: string
  readonly key: string
  readonly label: string
  readonly value: number
  readonly unit: string
}

interface FigureLine extends Measure {
  readonly unit: string
  readonly periodKind: string
  /** The largest absolute value over all periods. */
  readonly peak: number
  readonly rows: readonly FigureRow[]
}
