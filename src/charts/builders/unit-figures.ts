import type { Chart, ChartHead, Measure } from '#charts/chart.ts'
import { sayPeriodKind, toLabelOverTime } from '#charts/over-time.ts'
import { parsePeriod } from '#domain/days/period.ts'
import type { PeriodKind } from '#domain/format/period.ts'
import { createTrendChart } from './trend.ts'

/**
 * The figures of one unit over the years, one chart for each length of period and unit of counting.
 * First come the families, whose members belong on one axis; the rest share a chart where they are
 * of one order of magnitude, because 7 organisations beside 1,276 persons are a flat line.
 */
export function createUnitFigureCharts(
  { families = [], ...head }: FiguresHead,
  figures: readonly FigureRow[],
): Chart[] {
  const lines = toLines(figures)
  const related = families.flatMap((family) => groupFamily(family, lines))
  const taken = new Set(related.flat())
  const rest = lines.filter((line) => !taken.has(line))
  return [...related, ...groupBySize(rest)].map((group) => createGroupChart(head, group))
}

function createGroupChart(
  head: Omit<FiguresHead, 'families'>,
  group: readonly FigureLine[],
): Chart {
  const [first] = group
  return createTrendChart(
    {
      ...head,
      // Not its place among the charts: the address of its CSV outlives what is added before it.
      id: [head.id, first?.key, first?.periodKind].join('-').toLowerCase(),
      title:
        group.map(({ label }) => toLabelOverTime(label)).join('、') +
        sayPeriodKind(first?.periodKind),
      unit: first?.unit ?? '',
      measures: group,
    },
    toRows(group),
  )
}

/** More lines than these on a phone's width cannot be told apart. */
const linesAtMost = 3

/** The largest figure of one chart is at most this many times the largest of its smallest line. */
const spreadAtMost = 8

/** The members of a family that the unit has stated, in its order; one group per length of period and unit. */
function groupFamily(family: readonly string[], lines: readonly FigureLine[]): FigureLine[][] {
  const members = family.flatMap((key) => lines.filter((line) => line.key === key))
  return [
    ...Map.groupBy(members, ({ unit, periodKind }) => [unit, periodKind].join(' ')).values(),
  ].map((group) => group.slice(0, linesAtMost))
}

function groupBySize(lines: readonly FigureLine[]): FigureLine[][] {
  const groups: FigureLine[][] = []
  for (const line of lines.toSorted((a, b) => b.peak - a.peak)) {
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
  const byLine = Map.groupBy(figures, ({ key, period }) => [key, findPeriodKind(period)].join(' '))
  return [...byLine.values()].flatMap((rows) => {
    const last = rows.at(-1)
    if (last === undefined) return []
    const { key, label, unit, period } = last
    const peak = Math.max(0, ...rows.map(({ value }) => Math.abs(value)))
    return [{ key, label, unit, periodKind: findPeriodKind(period), peak, rows }]
  })
}

function findPeriodKind(period: string): PeriodKind | undefined {
  return parsePeriod(period)?.kind
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

export interface FiguresHead extends Omit<ChartHead, 'unit' | 'title'> {
  /** Keys of figures that belong on one axis, the families in the order of their charts. */
  readonly families?: readonly (readonly string[])[]
}

export interface FigureRow {
  readonly period: string
  readonly key: string
  readonly label: string
  readonly value: number
  readonly unit: string
}

interface FigureLine extends Measure {
  readonly unit: string
  readonly periodKind: PeriodKind | undefined
  /** The largest absolute value over all periods. */
  readonly peak: number
  readonly rows: readonly FigureRow[]
}
