import type { Chart, Series, Value } from '#charts/chart.ts'
import { formatMeasure, formatShare, formatValue } from '#charts/format-value.ts'
import { findShares, toPercent } from '#charts/shares.ts'

/** All numbers of the chart as a table: one row per category, names first. */
export function toTable(chart: Chart): ChartTable {
  const columns = [
    ...listNameColumns(chart),
    ...chart.series.flatMap((one) => listNumberColumns(chart, one)),
  ]
  return {
    caption: chart.title,
    columns: columns.map(({ label, isNumber }) => ({ label, isNumber })),
    rows: chart.categories.map((_, row) => columns.map(({ cells }) => cells[row] ?? unnamed)),
  }
}

function listNameColumns({ dimension, categories, groups }: Chart): Column[] {
  const names = createNames(dimension, categories)
  return groups ? [names, createNames(groups.dimension, groups.values)] : [names]
}

function createNames(label: string, names: readonly string[]): Column {
  return { label, isNumber: false, cells: names.map((name) => ({ text: name, value: name })) }
}

function listNumberColumns(chart: Chart, { label, values }: Series): Column[] {
  const counts = {
    label: formatMeasure(label, chart.unit),
    isNumber: true,
    cells: values.map((value) => ({ text: formatValue(value, chart), value })),
  }
  return chart.kind === 'structure' ? [counts, createShares(label, values)] : [counts]
}

function createShares(label: string, values: readonly Value[]): Column {
  const cells = findShares(values).map((share) => ({
    text: formatShare(share),
    value: toPercent(share),
  }))
  return { label: formatMeasure(`${label}占比`, '%'), isNumber: true, cells }
}

const unnamed: TableCell = { text: '', value: '' }

export interface ChartTable {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  /** One cell per column. */
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableColumn {
  readonly label: string
  readonly isNumber: boolean
}

/** What a cell shows, and the name or number itself; a null value is unknown. */
export interface TableCell {
  readonly text: string
  readonly value: string | Value
}

interface Column extends TableColumn {
  readonly cells: readonly TableCell[]
}
