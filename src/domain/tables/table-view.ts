import type { Table } from '#domain/corpus.ts'
import { toDataFilePath } from '#domain/paths.ts'

/** A table as a page shows it. */
export interface TableView {
  readonly caption: string
  readonly columns: readonly { readonly name: string; readonly isNumeric: boolean }[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly isTotal: boolean }[]
  /** Where the same table lies as CSV. */
  readonly csvPath: string
}

const plainNumber = /^-?\d+(?:\.\d+)?$/
const totalLabel = /^(?:合计|总计|小计|本年合计|本月合计)/

/** Formats the numbers of a table for reading; the CSV keeps them as they are. */
export function toTableView(table: Table, caption: string): TableView {
  const columns = table.columns.map((name) => ({ name, isNumeric: isNumericColumn(table, name) }))
  return {
    caption,
    columns,
    rows: table.rows.map(({ cells }) => ({
      cells: columns.map(({ name, isNumeric }) => formatCell(cells[name] ?? '', isNumeric)),
      isTotal: totalLabel.test(cells[table.columns[0] ?? ''] ?? ''),
    })),
    csvPath: toDataFilePath(table.file.replace(/^data\//, '')),
  }
}

// 序号 and 年份 are numbers that nobody adds up or separates into thousands.
const ordinalColumn = /序号|编号|年份|年度|电话|日期|证号/

function isNumericColumn({ rows }: Table, name: string): boolean {
  const filled = rows.map(({ cells }) => cells[name] ?? '').filter((cell) => cell !== '')
  return (
    !ordinalColumn.test(name) &&
    filled.some(isNumber) &&
    filled.every((cell) => isNumber(cell) || /^[<＜—-]/.test(cell))
  )
}

function isNumber(cell: string): boolean {
  return plainNumber.test(cell)
}

/** Groups thousands and keeps the decimals that were written. */
function formatCell(cell: string, isNumeric: boolean): string {
  if (!isNumeric || !isNumber(cell)) return cell
  const [whole = '', decimals] = cell.replace('-', '').split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  return `${cell.startsWith('-') ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`
}
