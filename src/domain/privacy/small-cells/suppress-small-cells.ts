import type { Table } from '#domain/corpus.ts'
import type { CountCell } from './count-grid.ts'
import { isSmallCount } from './count-grid.ts'
import { findDerivable } from './find-derivable.ts'
import { suppressGrid } from './suppress-grid.ts'
import { type TableGrid, parseCount, toTableGrids } from './table-grids.ts'

/**
 * The table with every small count as `<5`, and with so many others as `*` that no hidden count can be
 * worked out from the totals of its rows and columns to fewer than two values.
 * @param columns those that count persons or households
 */
export function suppressSmallCells(table: Table, columns: readonly string[]): Table {
  const next = suppressOnce(table, columns)
  // A 小计 that is hidden for its 合计 leaves its own rows less to be worked out from, or more to hide.
  return isSame(table, next) ? table : suppressSmallCells(next, columns)
}

/** The counts that are too small to be shown, and the hidden ones that can be worked out. */
export function findSmallCells(table: Table, columns: readonly string[]): SmallCells {
  if (columns.length === 0) return { small: [], derivable: [] }
  const grids = toTableGrids(table, columns)
  const small = table.rows.flatMap(({ cells, line }) =>
    columns.flatMap((column) => {
      const count = parseCount(cells[column] ?? '')
      return count !== undefined && isSmallCount(count) ? [{ line, column }] : []
    }),
  )
  const derivable = grids.flatMap((grid) =>
    findDerivable(grid).flatMap(({ row, column }) => place(table, grid, row, column)),
  )
  return { small, derivable }
}

function suppressOnce(table: Table, columns: readonly string[]): Table {
  const texts = new Map<number, Record<string, string>>()
  for (const [index, { cells }] of table.rows.entries()) {
    const small = columns.filter((column) => {
      const count = parseCount(cells[column] ?? '')
      return count !== undefined && isSmallCount(count)
    })
    texts.set(index, Object.fromEntries(small.map((column) => [column, '<5'])))
  }
  for (const grid of toTableGrids(table, columns)) {
    for (const [row, cells] of suppressGrid(grid).cells.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (typeof cell === 'number' || cell === grid.cells[row]?.[column]) continue
        const own = texts.get(grid.rows[row] ?? -1)
        if (own !== undefined) own[grid.columns[column] ?? ''] = hiddenTexts[cell]
      }
    }
  }
  return {
    ...table,
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: { ...row.cells, ...texts.get(index) },
    })),
  }
}

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
  readonly derivable: readonly TableCell[]
}

export interface TableCell {
  readonly line: number
  readonly column: string
}
