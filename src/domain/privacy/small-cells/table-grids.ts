import type { Table } from '#domain/corpus.ts'
import { parsePlainNumber } from '#domain/figures/plain-number.ts'
import { sortRows } from '#domain/figures/table-rows.ts'
import type { CountCell, CountGrid } from './count-grid.ts'

/** A grid of a table, with the places of its rows and columns in that table. */
export interface TableGrid extends CountGrid {
  /** Indexes in `table.rows`. */
  readonly rows: readonly number[]
  readonly columns: readonly string[]
}

/**
 * The counts of a table as grids in each of which rows and columns add up: the columns that have their sum
 * in another one together, every other column by itself; rows with the total behind them or before them.
 */
export function toTableGrids(
  table: Table,
  columns: readonly string[],
  parse: ParseCell = parseCount,
): TableGrid[] {
  const counted = columns.filter((column) =>
    table.rows.every(({ cells }) => parse(cells[column] ?? '') !== undefined),
  )
  return findColumnGroups(table, counted, parse).flatMap(({ parts, total }) =>
    findRowGroups(table).map((group) => createGrid(table, group, parts, total, parse)),
  )
}

/** An amount or a share, in whole parts of which every sum is exact; hidden ones as those of counts. */
export function parseAmount(text: string): CountCell | undefined {
  const bare = text.trim().replace(/\s*(?:万?元|[%％])$/, '')
  const cell = parseCount(bare)
  if (typeof cell === 'string' || cell === 0) return cell
  const value = parsePlainNumber(bare)
  return value === undefined || value < 0 ? undefined : Math.round(value * partsOfOne)
}

/** Finer than 分 of 万元. */
const partsOfOne = 10_000_000

type ParseCell = (text: string) => CountCell | undefined

/** A cell that holds a count, shown or hidden; blank and dashes are nought. Undefined for anything else. */
export function parseCount(text: string): CountCell | undefined {
  const bare = text.trim()
  if (/^(?:|[-—–－/／]+|无)$/.test(bare)) return 0
  if (/^(?:[<＜〈]\s*5|(?:不足|少于|小于)(?:5|五)(?:人|户|人次)?)$/.test(bare)) return 'small'
  if (/^[*＊※×]+$/.test(bare)) return 'masked'
  const value = parsePlainNumber(bare.replace(/(?<=\d)\s*(?:户|人|人次|名|位)$/, ''))
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined
}

function createGrid(
  table: Table,
  { parts: rows, total: totalRow }: RowGroup,
  parts: readonly string[],
  total: string | undefined,
  parse: ParseCell,
): TableGrid {
  const columns = total === undefined ? parts : [...parts, total]
  const places = totalRow === undefined ? rows : [...rows, totalRow]
  return {
    rows: places,
    columns,
    cells: places.map((row) =>
      columns.map((column) => parse(table.rows[row]?.cells[column] ?? '') ?? 0),
    ),
    hasTotalRow: totalRow !== undefined,
    hasTotalColumn: total !== undefined,
  }
}

/** 小计 takes the rows since the last total, 合计 the 小计 or all rows; what stands aside adds to nothing. */
function findRowGroups(table: Table): RowGroup[] {
  const sorted = sortRows(table)
  const indexesOf = (isTaken: (index: number) => boolean) =>
    Array.from(sorted.keys()).filter(isTaken)
  const totals = indexesOf((index) => sorted[index]?.role === 'total')
  const parts = indexesOf((index) => ['part', 'opening'].includes(sorted[index]?.role ?? ''))
  const asides = indexesOf((index) => sorted[index]?.role === 'aside')
  const lonely = asides.map((index): RowGroup => ({ parts: [index] }))
  if (totals.length <= 1) return [withTotal(parts, totals[0]), ...lonely]
  const top = totals.reduce((best, index) =>
    (sorted[index]?.level ?? 0) > (sorted[best]?.level ?? 0) ? index : best,
  )
  const lower = totals.filter((index) => index !== top)
  const sections = lower.map((total, nth) => {
    const before = lower[nth - 1] ?? -1
    return withTotal(
      parts.filter((index) => index > before && index < total),
      total,
    )
  })
  const covered = new Set(sections.flatMap((section) => section.parts))
  const loose = parts.filter((index) => !covered.has(index))
  return [...sections, withTotal([...loose, ...lower], top), ...lonely]
}

function withTotal(parts: readonly number[], total: number | undefined): RowGroup {
  return total === undefined ? { parts } : { parts, total }
}

/** A column is a total where it is the sum of others beside it in every row that shows them all. */
function findColumnGroups(
  table: Table,
  columns: readonly string[],
  parse: ParseCell,
): ColumnGroup[] {
  for (const total of columns) {
    const parts = findAddends(table, columns, total, parse)
    if (parts.length > 0) {
      const rest = columns.filter((column) => column !== total && !parts.includes(column))
      return [{ parts, total }, ...findColumnGroups(table, rest, parse)]
    }
  }
  return columns.map((column) => ({ parts: [column] }))
}

function findAddends(
  table: Table,
  columns: readonly string[],
  total: string,
  parse: ParseCell,
): readonly string[] {
  const at = columns.indexOf(total)
  for (let size = Math.min(columns.length - 1, mostParts); size >= 2; size -= 1) {
    for (const parts of [
      columns.slice(Math.max(0, at - size), at),
      columns.slice(at + 1, at + 1 + size),
    ]) {
      if (parts.length === size && addsUp(table, parts, total, parse)) return parts
    }
  }
  return []
}

// No table on a board has more kinds beside one another.
const mostParts = 12

/** Two rows at least, or one that is named so, or two columns would often be a sum by chance. */
function addsUp(table: Table, parts: readonly string[], total: string, parse: ParseCell): boolean {
  const shown = table.rows
    .map(({ cells }) => [total, ...parts].map((column) => parse(cells[column] ?? '')))
    .filter((counts) => counts.every((count) => typeof count === 'number'))
    .filter(([sum]) => sum !== 0)
  const isNamed = /合计|总计|小计|共计|总数/.test(total)
  if (shown.length < (isNamed ? 1 : 2)) return isNamed && shown.length === table.rows.length
  return shown.every(([sum, ...counts]) => sum === counts.reduce((all, count) => all + count, 0))
}

interface RowGroup {
  readonly parts: readonly number[]
  readonly total?: number
}

interface ColumnGroup {
  readonly parts: readonly string[]
  readonly total?: string
}
