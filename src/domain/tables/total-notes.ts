import type { Table } from '#domain/corpus.ts'
import { sumExactly } from '#domain/figures/sum.ts'
import { readCell, sortRows } from '#domain/figures/table-rows.ts'
import { checkTotals, findCrossFaults } from '#domain/figures/table-totals.ts'
import type { TotalCheck, TotalFault } from '#domain/figures/table-totals.ts'
import { formatNumber } from '#domain/format/number.ts'

/** What adding up a table gave, as lines under it: its totals are right, or by how much they are not. */
export function toTotalNotes(table: Table): string[] {
  const checks = checkTotals(table)
  const wrong = checks.filter(({ stated, summed }) => stated !== summed)
  const cross = findCrossFaults(table)
  if (wrong.length + cross.length > 0) {
    return [...wrong.map(sayWrong), ...cross.map((fault) => sayCross(table, fault))]
  }
  return checks.length === 0 ? [] : [sayRight(table, checks)]
}

function sayRight(table: Table, checks: readonly TotalCheck[]): string {
  const checked = new Set(checks.map(({ column }) => column))
  const names = [...checked].map(bareName)
  const which = hasUnchecked(table, checked) ? `${names.join('、')}的` : ''
  return `经核算，${which}合计与各行之和一致。`
}

function sayWrong({ level, column, stated, summed }: TotalCheck): string {
  const total = ['小计', '合计', '总计'][level - 1] ?? '合计'
  return `“${column}”原表${total} ${formatNumber(stated)}，各行相加 ${formatNumber(summed)}，${sayGap(stated, summed)}`
}

function sayCross(table: Table, { line, column, stated, summed }: TotalFault): string {
  const row = table.rows.find((one) => one.line === line)
  const name = row?.cells[table.columns[0] ?? ''] ?? ''
  return `“${name}”一行的“${column}”原表写 ${formatNumber(stated)}，各栏相加 ${formatNumber(summed)}，${sayGap(stated, summed)}`
}

function sayGap(stated: number, summed: number): string {
  return `差 ${formatNumber(Math.abs(sumExactly([stated, -summed])))}。`
}

/** A total row may state what cannot be added up: what is left, a price, a rate. */
function hasUnchecked(table: Table, checked: ReadonlySet<string>): boolean {
  const totals = sortRows(table).filter(({ role }) => role === 'total')
  return table.columns.some(
    (column) =>
      !checked.has(column) && totals.some(({ row }) => typeof readCell(row, column) === 'number'),
  )
}

function bareName(column: string): string {
  return column.replace(/[（(].*[）)]$/u, '')
}
