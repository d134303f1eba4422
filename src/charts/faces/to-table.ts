import type { Chart, Ranks, Series, Value } from '#charts/chart.ts'
import { unranked } from '#charts/format-rank.ts'
import { formatMeasure, formatShare, formatValue } from '#charts/format-value.ts'
import { findShares, toPercent } from '#charts/shares.ts'

/** All numbers of the chart as a table: one row per category, names first. */
export function toTable(chart: Chart): ChartTable {
  const columns = [
    ...listNameColumns(chart),
    ...chart.series.flatMap((one, place) => listNumberColumns(chart, one, place)),
    ...(chart.ranks ? [createCounts(chart.ranks)] : []),
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

function listNumberColumns(chart: Chart, { label, values }: Series, place: number): Column[] {
  if (chart.ranks) return listRankColumns(chart.ranks, label, values, place)
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

function listRankColumns(
  ranks: Ranks,
  label: string,
  values: readonly Value[],
  place: number,
): Column[] {
  const cells = values.map((value) => ({ text: value === null ? unranked : `${value}`, value }))
  const isTied = ranks.isTied[place] ?? []
  const ties = isTied.map((tied) => (tied ? '并列' : ''))
  const column = { label: formatMeasure(label, '名'), isNumber: true, cells }
  return isTied.includes(true) ? [column, createNames(`${label}是否并列`, ties)] : [column]
}

function createCounts({ counts }: Ranks): Column {
  const cells = counts.map((value) => ({ text: value === null ? '' : `${value}`, value }))
  return { label: '有名次的单位（个）', isNumber: true, cells }
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
