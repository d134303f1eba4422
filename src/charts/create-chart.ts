import type { Chart, ChartHead, Measure, Series, Value } from './chart.ts'

/** Completes a description and refuses one whose parts do not fit together. */
export function createChart(head: ChartHead, body: ChartBody): Chart {
  const { id, title, unit, source, precision = 0 } = head
  const chart = { id, title, unit, precision, source, ...body }
  assertChart(chart)
  return chart
}

/** A measure with its values, one per category. */
export function createSeries({ key, label, style }: Measure, values: readonly Value[]): Series {
  return { key, label, ...(style !== undefined && { style }), values }
}

/** Throws a RangeError that names the chart and what is wrong with it. */
function assertChart(chart: Chart): void {
  const problem = findProblem(chart)
  if (problem !== undefined) throw new RangeError(`Chart ${chart.id}: ${problem}`)
}

function findProblem(chart: Chart): string | undefined {
  const { id, series, categories, ticks, groups } = chart
  if (!/^[a-z][a-z0-9-]*$/.test(id)) return 'its id is not lower-case ASCII'
  if (new Set(series.map(({ key }) => key)).size < series.length) return 'two series share a key'
  if (chart.kind === 'scatter' && series.length !== 2) return 'a scatter has exactly two series'
  const lists = [...series.map(({ values }) => values), ticks, groups?.values]
  if (lists.some((list) => list && list.length !== categories.length)) {
    return `its lists are not as long as its ${categories.length} categories`
  }
  if (series.some(({ values }) => values.some((value) => !isShowable(value)))) {
    return 'a value is not a finite number'
  }
  return undefined
}

function isShowable(value: number | null): boolean {
  return value === null || Number.isFinite(value)
}

type ChartBody = Omit<Chart, keyof ChartHead>
