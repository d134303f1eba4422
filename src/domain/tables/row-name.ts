import type { ColumnView } from './table-view.ts'

/**
 * The place of the column that says what a row is: the first that is neither a number nor a day, a
 * period or a running number. Where there is none, the first.
 */
export function findNameColumn(columns: readonly ColumnView[]): number {
  const place = columns.findIndex(
    ({ name, width }) => (width === 'short' || width === 'text') && !namesNothing.test(name),
  )
  return Math.max(0, place)
}

/** The place of the cell that names one row: 合计 often stands in front of the column of names. */
export function findRowName(cells: readonly string[], nameColumn: number): number {
  if (cells[nameColumn] !== '') return nameColumn
  return Math.max(
    0,
    cells.findIndex((cell) => cell !== ''),
  )
}

const namesNothing = /序号|编号|年份|年度|季度|月份|日期|时间|期间|电话|证号/
