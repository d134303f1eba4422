import type { Table } from '#domain/corpus.ts'
import { sumExactly } from './sum.ts'
import { findSummableColumns, readCell, sortRows } from './table-rows.ts'
import type { SortedRow } from './table-rows.ts'

/**
 * The totals of a table that are not the sums of their parts. A 小计 takes the rows since the last
 * total, a 合计 those since the last 合计, a 总计 all; one that stands first takes what follows.
 */
export function findTotalFaults(table: Table): TotalFault[] {
  const wrong = checkTotals(table)
    .filter(({ stated, summed }) => stated !== summed)
    .map(({ line, column, stated, summed }) => ({ line, column, stated, summed }))
  return [...wrong, ...findCrossFaults(table)]
}

/** Every total of a table that can be checked, with what its parts add up to. */
export function checkTotals(table: Table): TotalCheck[] {
  const rows = sortRows(table)
  const columns = findSummableColumns(table)
  return rows.flatMap((total, index) => {
    if (total.role !== 'total') return []
    const parts = partsOf(rows, index, total.level)
    return columns.flatMap((column) => checkTotal(total, parts, column))
  })
}

/** What a total row states in a column, by the column's name; only for a table with one 合计. */
export function findGrandTotals(table: Table): ReadonlyMap<string, number> {
  const totals = sortRows(table).filter(({ role, level }) => role === 'total' && level >= 2)
  const [only, ...others] = totals
  if (only === undefined || others.length > 0) return new Map()
  return new Map(
    findSummableColumns(table).flatMap((column) => {
      const value = readCell(only.row, column)
      return typeof value === 'number' ? [[column, value] as const] : []
    }),
  )
}

function partsOf(rows: readonly SortedRow[], index: number, level: number): readonly SortedRow[] {
  const above = rows.slice(0, index)
  const before = above.findLastIndex((row) => row.role === 'total' && row.level >= level)
  const own = above.slice(before + 1)
  if (own.some(({ role }) => role === 'part')) return own
  const below = rows.slice(index + 1)
  const end = below.findIndex((row) => row.role === 'total' && row.level >= level)
  return end === -1 ? below : below.slice(0, end)
}

function checkTotal(
  { row, level }: SortedRow,
  parts: readonly SortedRow[],
  column: string,
): TotalCheck[] {
  const stated = readCell(row, column)
  const summed = addUp(parts, column, ['part'])
  if (typeof stated !== 'number' || summed === undefined) return []
  // A ledger may carry what was there before in its column of income.
  const carries = addUp(parts, column, ['part', 'opening']) === stated
  return [{ line: row.line, level, column, stated, summed: carries ? stated : summed }]
}

/** Undefined where nothing is stated, or something cannot be added. */
function addUp(
  rows: readonly SortedRow[],
  column: string,
  roles: readonly SortedRow['role'][],
): number | undefined {
  const cells = rows
    .filter(({ role }) => roles.includes(role))
    .map(({ row }) => readCell(row, column))
  if (cells.includes('text')) return undefined
  const values = cells.filter(isNumber)
  return values.length === 0 ? undefined : sumExactly(values)
}

/** The rows whose column 合计 is not the sum of the columns before it, where most rows agree that it should be. */
export function findCrossFaults(table: Table): TotalFault[] {
  const rows = sortRows(table)
  const columns = findSummableColumns(table)
  return columns.flatMap((column, index) => {
    const parts = columns.slice(0, index)
    if (!crossTotal.test(column) || parts.length < 2) return []
    const judged = rows.flatMap(({ role, row }) => {
      const stated = readCell(row, column)
      const values = parts.map((part) => readCell(row, part)).filter(isNumber)
      if (role !== 'part' || !isNumber(stated) || values.length === 0) return []
      return [{ line: row.line, column, stated, summed: sumExactly(values) }]
    })
    const wrong = judged.filter(({ stated, summed }) => stated !== summed)
    return wrong.length * 2 < judged.length ? wrong : []
  })
}

function isNumber(cell: number | 'text' | undefined): cell is number {
  return typeof cell === 'number'
}

const crossTotal = /^(?:合计|总计|小计|共计)(?:[（(].*[）)])?$/u

export interface TotalCheck extends TotalFault {
  /** 1 小计, 2 合计, 3 总计. */
  readonly level: number
}

export interface TotalFault {
  readonly line: number
  readonly column: string
  readonly stated: number
  readonly summed: number
}
