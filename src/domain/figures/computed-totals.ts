import type { Table } from '#domain/corpus.ts'
import { sumExactly } from './sum.ts'
import { findSummableColumns, readCell, sortRows } from './table-rows.ts'

/**
 * The sums of the columns of money, by the column's name, for a table that states no total itself.
 * Nothing is added up where it is not plain that the rows are parts of one whole: offers of which
 * one is taken, income beside expense, what was there before, one row per year, a hidden number.
 */
export function computeTotals(table: Table): ReadonlyMap<string, number> {
  const rows = sortRows(table)
  if (rows.some(({ role, level }) => role === 'total' && level > 1)) return new Map()
  if (hasAlternatives(table) || mixesDirections(table) || isSeries(table)) return new Map()
  const columns = findSummableColumns(table).filter(isMoney)
  return new Map(
    columns.flatMap((column) => {
      const cells = rows
        .filter(({ role }) => role === 'part' || role === 'opening')
        .map(({ role, row }) => ({ role, value: readCell(row, column) }))
      if (cells.some(({ role, value }) => value === 'text' || isCarried(role, value))) return []
      const values = cells.map(({ value }) => value).filter((value) => typeof value === 'number')
      return values.length < 2 ? [] : [[column, sumExactly(values)] as const]
    }),
  )
}

function isMoney(column: string): boolean {
  return column.includes('元') && !notAdded.test(column)
}

function isCarried(role: string, value: unknown): boolean {
  return role === 'opening' && value !== undefined
}

/** Of several offers one is taken, so their sum is nothing that anybody pays. */
function hasAlternatives({ columns }: Table): boolean {
  return columns.some((name) => /报价|竞价|出价|投标|比选|中标|候选|得分/u.test(name))
}

/** One column of amounts that holds income and expense row by row. */
function mixesDirections({ columns, rows }: Table): boolean {
  const texts = rows.flatMap(({ cells }) => columns.map((name) => cells[name] ?? ''))
  const has = (word: RegExp) => texts.some((text) => word.test(text))
  const isSplit = ['收入', '支出'].every((word) => columns.some((name) => name.includes(word)))
  return !isSplit && has(/^(?:收入|收)$|收入$/u) && has(/^(?:支出|支)$|支出$/u)
}

/** One row per year or quarter: what stood at several times may be the same money. */
function isSeries({ columns }: Table): boolean {
  return /^(?:年份|年度|年|季度|月份|期间|时期|时间|截至.*)$/u.test(columns[0] ?? '')
}

const notAdded = /每|最高|最低|上限|下限|限额|起点|门槛|涉及|工资标准|面值|市价|时价/u
