import type { Chart, Series, Value } from './chart.ts'
import { keepKnown, sumKnown } from './shares.ts'

/**
 * A chart as it is drawn. Of a long list only the first and the last are drawn, the largest on top,
 * and a row between them says how many are left out; the table keeps all.
 */
export function condenseChart(chart: Chart, rowsAtMost = defaultRowsAtMost): DrawnChart {
  const count = chart.categories.length
  const all = chart.categories.map((_, row) => row)
  if (chart.kind === 'trend' || chart.kind === 'scatter' || count <= rowsAtMost) {
    return { chart, rows: all }
  }
  const topCount = Math.ceil(rowsAtMost * topShare)
  const ranked = rankRows(chart, topCount)
  const leftOut = `其余 ${count - rowsAtMost} 个未画出，数据见下表`
  const rows = [...ranked.slice(0, topCount), null, ...ranked.slice(count - rowsAtMost + topCount)]
  return { chart: pickRows(chart, rows, leftOut), rows }
}

/** More rows than these are a long way to scroll on a phone. */
const defaultRowsAtMost = 24
const topShare = 2 / 3

/** From the largest to the smallest; rows that are not known follow the top, to be left out first. */
function rankRows({ series, categories }: Chart, topCount: number): number[] {
  const weighed = categories.map((_, row) => ({ row, weight: weigh(series, row) }))
  const known = weighed
    .filter(({ weight }) => weight !== null)
    .toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || a.row - b.row)
  const unknown = weighed.filter(({ weight }) => weight === null)
  return [...known.slice(0, topCount), ...unknown, ...known.slice(topCount)].map(({ row }) => row)
}

function weigh(series: readonly Series[], row: number): Value {
  const values = series.map((one) => one.values[row] ?? null)
  return keepKnown(values).length === 0 ? null : sumKnown(values)
}

function pickRows(chart: Chart, rows: readonly (number | null)[], leftOut: string): Chart {
  const pick = (values: readonly Value[]) =>
    rows.map((row) => (row === null ? null : (values[row] ?? null)))
  return {
    ...chart,
    categories: rows.map((row) => (row === null ? leftOut : (chart.categories[row] ?? ''))),
    series: chart.series.map((series) => ({ ...series, values: pick(series.values) })),
  }
}

export interface DrawnChart {
  readonly chart: Chart
  /** For each drawn row its place in the whole chart; null for the row that says what is left out. */
  readonly rows: readonly (number | null)[]
}
