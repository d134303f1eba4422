import type { Table } from '#domain/corpus.ts'
import type { CountCell } from './count-grid.ts'
import { isSmallCount } from './count-grid.ts'
import { findDerivable } from './find-derivable.ts'
import { suppressGrid } from './suppress-grid.ts'
import { findLinkedColumns, type LinkedColumns } from './linked-columns.ts'
import { type TableGrid, parseAmount, parseCount, toTableGrids } from './table-grids.ts'

/**
 * The table with every small count as `<5`, and with so many others as `*` that no hidden count can be
 * worked out from the totals of its rows and columns to fewer than two values, nor from the persons and the
 * amounts beside it.
 * @param columns those that count persons or households
 */
export function suppressSmallCells(table: Table, columns: readonly string[]): Table {
  const next = suppressOnce(table, columns)
  // A 小计 that is hidden for its 合计 leaves its own rows less to be worked out from, or more to hide.
  return isSame(table, next) ? table : suppressSmallCells(next, columns)
}

/** The counts that are too small to be shown, and what gives hidden ones away. */
export function findSmallCells(table: Table, columns: readonly string[]): SmallCells {
  if (columns.length === 0) return { small: [], derivable: [], telling: [] }
  const small = table.rows.flatMap(({ cells, line }) =>
    columns.filter((column) => isSmall(cells[column])).map((column) => ({ line, column })),
  )
  const derivable = listGrids(table, columns).flatMap((grid) =>
    findDerivable(grid).flatMap(({ row, column }) => place(table, grid, row, column)),
  )
  return { small, derivable, telling: findTelling(table, columns) }
}

function suppressOnce(table: Table, columns: readonly string[]): Table {
  const linked = findLinkedColumns(table.columns, columns)
  const rows = table.rows.map((row) => {
    const hidden = columns.filter((column) => isSmall(row.cells[column]))
    const own: Cells = Object.fromEntries(
      hidden.map((column): [string, string] => [column, hiddenTexts.small]),
    )
    const cells: Cells = { ...row.cells, ...own }
    const beside = listTelling(cells, linked).map((column): [string, string] => [
      column,
      isSmall(cells[column]) ? hiddenTexts.small : hiddenTexts.masked,
    ])
    const besides: Cells = Object.fromEntries(beside)
    return { ...row, cells: { ...cells, ...besides } }
  })
  return hideComplements({ ...table, rows }, columns)
}

function hideComplements(table: Table, columns: readonly string[]): Table {
  const texts = new Map<number, Record<string, string>>()
  for (const grid of listGrids(table, columns)) {
    for (const [row, cells] of suppressGrid(grid).cells.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (typeof cell === 'number' || cell === grid.cells[row]?.[column]) continue
        const index = grid.rows[row] ?? -1
        texts.set(index, { ...texts.get(index), [grid.columns[column] ?? '']: hiddenTexts[cell] })
      }
    }
  }
  const rows = table.rows.map((row, index) => ({
    ...row,
    cells: { ...row.cells, ...texts.get(index) },
  }))
  return { ...table, rows }
}

function listGrids(table: Table, columns: readonly string[]): TableGrid[] {
  const { amounts } = findLinkedColumns(table.columns, columns)
  return [...toTableGrids(table, columns), ...toTableGrids(table, amounts, parseAmount)]
}

function findTelling(table: Table, columns: readonly string[]): TableCell[] {
  const linked = findLinkedColumns(table.columns, columns)
  return table.rows.flatMap(({ line, cells }) =>
    listTelling(cells, linked).map((column) => ({ line, column })),
  )
}

/** The columns of one row that are shown though they tell of a count that is hidden in it. */
function listTelling(cells: Cells, { byCount, amounts }: LinkedColumns): string[] {
  const hidden = [...byCount.keys()].filter(
    (column) => typeof parseCount(cells[column] ?? '') === 'string',
  )
  const telling = new Set(hidden.flatMap((column) => byCount.get(column) ?? []))
  return [...telling].filter((column) => {
    const parse = amounts.includes(column) ? parseAmount : parseCount
    const cell = parse(cells[column] ?? '')
    return typeof cell === 'number' && cell > 0
  })
}

function isSmall(text = ''): boolean {
  const count = parseCount(text)
  return count !== undefined && isSmallCount(count)
}

type Cells = Readonly<Record<string, string>>

const hiddenTexts: Readonly<Record<Exclude<CountCell, number>, string>> = {
  small: '<5',
  masked: '*',
}

function isSame(table: Table, other: Table): boolean {
  return table.rows.every(({ cells }, index) =>
    table.columns.every((column) => cells[column] === other.rows[index]?.cells[column]),
  )
}

function place(table: Table, grid: TableGrid, row: number, column: number): TableCell[] {
  const line = table.rows[grid.rows[row] ?? -1]?.line
  return line === undefined ? [] : [{ line, column: grid.columns[column] ?? '' }]
}

export interface SmallCells {
  readonly small: readonly TableCell[]
  /** Hidden, and can be worked out. */
  readonly derivable: readonly TableCell[]
  /** Shown, and tell of a hidden count in their row. */
  readonly telling: readonly TableCell[]
}

export interface TableCell {
  readonly line: number
  readonly column: string
}
