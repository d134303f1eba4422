import type { Table } from '#domain/corpus.ts'
import { computeTotals } from '#domain/figures/computed-totals.ts'
import { sortRows } from '#domain/figures/table-rows.ts'
import { formatFixed } from '#domain/format/number.ts'
import { toDataFilePath } from '#domain/paths.ts'
import { toTotalNotes } from './total-notes.ts'

/** A table as a page shows it. */
export interface TableView {
  readonly caption: string
  readonly columns: readonly ColumnView[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly isTotal: boolean }[]
  /** The sums of the columns of money where the table states none, one cell per column. */
  readonly computedTotal: readonly string[] | undefined
  /** Whether the totals that the table states are right. */
  readonly totalNotes: readonly string[]
  /** Where the same table lies as CSV. */
  readonly csvPath: string
}

/** `short` columns stay on one line; `text` columns wrap, but not to a pillar of single characters. */
export interface ColumnView {
  readonly name: string
  readonly width: 'number' | 'short' | 'text'
}

const plainNumber = /^-?\d+(?:\.\d+)?$/
// 序号 and 年份 are numbers that nobody adds up or separates into thousands.
const ordinalColumn = /序号|编号|年份|年度|电话|日期|证号/
const shortLength = 10

/** Formats the numbers of a table for reading; the CSV keeps them as they are. */
export function toTableView(table: Table, caption: string): TableView {
  const columns = table.columns.map((name) => ({ name, width: widthOf(table, name) }))
  const decimals = new Map(columns.map(({ name }) => [name, decimalsIn(table, name)]))
  return {
    caption,
    columns,
    rows: sortRows(table).map(({ role, row }) => ({
      cells: columns.map(({ name, width }) =>
        formatCell(row.cells[name] ?? '', width, decimals.get(name) ?? 0),
      ),
      isTotal: role === 'total',
    })),
    computedTotal: toComputedTotal(table, decimals),
    totalNotes: toTotalNotes(table),
    csvPath: toDataFilePath(table.file.replace(/^data\//, '')),
  }
}

function toComputedTotal(
  table: Table,
  decimals: ReadonlyMap<string, number>,
): string[] | undefined {
  const totals = computeTotals(table)
  if (totals.size === 0) return undefined
  return table.columns.map((name, index) => {
    const total = totals.get(name)
    const text = total === undefined ? '' : formatFixed(total, decimals.get(name) ?? 0)
    return index === 0 ? `合计（本站计算）${text}` : text
  })
}

function widthOf(table: Table, name: string): ColumnView['width'] {
  const filled = cellsOf(table, name).filter((cell) => cell !== '')
  const isNumeric =
    filled.some(isNumber) && filled.every((cell) => isNumber(cell) || /^[<＜—-]/.test(cell))
  if (isNumeric && !ordinalColumn.test(name)) return 'number'
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

function formatCell(cell: string, width: ColumnView['width'], decimals: number): string {
  return width === 'number' && isNumber(cell) ? formatFixed(Number(cell), decimals) : cell
}
