import type { Table } from '#domain/corpus.ts'
import { computeTotals } from '#domain/figures/computed-totals.ts'
import { sortRows } from '#domain/figures/table-rows.ts'
import { formatFixed } from '#domain/format/number.ts'
import { toDataFilePath } from '#domain/paths.ts'
import { findNameColumn, findRowName } from './row-name.ts'
import { toTotalNotes } from './total-notes.ts'

/** A table as a page shows it. */
export interface TableView {
  readonly caption: string
  readonly columns: readonly ColumnView[]
  readonly rows: readonly RowView[]
  /** The sums of the columns of money where the table states none, one cell per column. */
  readonly computedTotal: RowView | undefined
  /** Whether the totals that the table states are right. */
  readonly totalNotes: readonly string[]
  /** Where the same table lies as CSV. */
  readonly csvPath: string
}

/**
 * `short` columns stay on one line where there is room, `day` columns always; `text` columns wrap,
 * but not to a pillar of single characters.
 */
export interface ColumnView {
  readonly name: string
  readonly width: 'number' | 'day' | 'short' | 'text'
}

export interface RowView {
  readonly cells: readonly string[]
  /** The place of the cell that says what the row is. */
  readonly nameAt: number
  readonly isTotal: boolean
}

const plainNumber = /^-?\d+(?:\.\d+)?$/
// 序号 and 年份 are numbers that nobody adds up or separates into thousands.
const ordinalColumn = /序号|编号|年份|年度|电话|日期|证号/
const shortLength = 10
const dayInFigures = /^\d{4}-\d{2}-\d{2}$/

/** Formats the numbers of a table for reading; the CSV keeps them as they are. */
export function toTableView(table: Table, caption: string): TableView {
  const columns = table.columns.map((name) => ({ name, width: widthOf(table, name) }))
  const decimals = new Map(columns.map(({ name }) => [name, decimalsIn(table, name)]))
  const nameColumn = findNameColumn(columns)
  return {
    caption,
    columns,
    rows: sortRows(table).map(({ role, row }) => {
      const cells = columns.map(({ name, width }) =>
        formatCell(row.cells[name] ?? '', width, decimals.get(name) ?? 0),
      )
      return { cells, nameAt: findRowName(cells, nameColumn), isTotal: role === 'total' }
    }),
    computedTotal: toComputedTotal(table, decimals, nameColumn),
    totalNotes: toTotalNotes(table),
    csvPath: toDataFilePath(table.file.replace(/^data\//, '')),
  }
}

function toComputedTotal(
  table: Table,
  decimals: ReadonlyMap<string, number>,
  nameAt: number,
): RowView | undefined {
  const totals = computeTotals(table)
  if (totals.size === 0) return undefined
  const cells = table.columns.map((name, index) => {
    const total = totals.get(name)
    const text = total === undefined ? '' : formatFixed(total, decimals.get(name) ?? 0)
    return index === nameAt ? `合计（本站计算）${text}` : text
  })
  return { cells, nameAt, isTotal: true }
}

function widthOf(table: Table, name: string): ColumnView['width'] {
  const filled = cellsOf(table, name).filter((cell) => cell !== '')
  const isNumeric =
    filled.some(isNumber) && filled.every((cell) => isNumber(cell) || /^[<＜—-]/.test(cell))
  if (isNumeric && !ordinalColumn.test(name)) return 'number'
  if (filled.some(isDay) && filled.every((cell) => isDay(cell) || !/\d/.test(cell))) return 'day'
  return filled.every((cell) => cell.length <= shortLength) ? 'short' : 'text'
}

/** All numbers of a column are shown with the decimals of the one that has most; money with its fen. */
function decimalsIn(table: Table, name: string): number {
  const numbers = cellsOf(table, name).filter(isNumber)
  const most = Math.max(0, ...numbers.map((cell) => cell.split('.')[1]?.length ?? 0))
  return name.includes('元') && most > 0 ? Math.max(2, most) : most
}

function cellsOf({ rows }: Table, name: string): string[] {
  return rows.map(({ cells }) => cells[name] ?? '')
}

function isNumber(cell: string): boolean {
  return plainNumber.test(cell)
}

function isDay(cell: string): boolean {
  return dayInFigures.test(cell)
}

function formatCell(cell: string, width: ColumnView['width'], decimals: number): string {
  return width === 'number' && isNumber(cell) ? formatFixed(Number(cell), decimals) : cell
}
