import type { Table } from '#domain/corpus.ts'
import { formatFixed } from '#domain/format/number.ts'
import { toDataFilePath } from '#domain/paths.ts'

/** A table as a page shows it. */
export interface TableView {
  readonly caption: string
  readonly columns: readonly ColumnView[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly isTotal: boolean }[]
  /** Where the same table lies as CSV. */
  readonly csvPath: string
}

/** `short` columns stay on one line; `text` columns wrap, but not to a pillar of single characters. */
export interface ColumnView {
  readonly name: string
  readonly width: 'number' | 'short' | 'text'
}

const plainNumber = /^-?\d+(?:\.\d+)?$/
const totalLabel = /^(?:合计|总计|小计|本年合计|本月合计)/
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
    rows: table.rows.map(({ cells }) => ({
      cells: columns.map(({ name, width }) =>
        formatCell(cells[name] ?? '', width, decimals.get(name) ?? 0),
      ),
      isTotal: totalLabel.test(cells[table.columns[0] ?? ''] ?? ''),
    })),
    csvPath: toDataFilePath(table.file.replace(/^data\//, '')),
  }
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
