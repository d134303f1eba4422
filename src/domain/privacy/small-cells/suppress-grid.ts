import { type CellPlace, type CountCell, type CountGrid, isSmallCount } from './count-grid.ts'
import { findDerivable } from './find-derivable.ts'

/**
 * Hides every small count, and as many others as it takes that none of the hidden ones can be worked out.
 * Few and small ones: what is hidden for the sake of others is shown again where they hold without it.
 */
export function suppressGrid(grid: CountGrid): CountGrid {
  const cells = grid.cells.map((row) =>
    row.map((cell): CountCell => (isSmallCount(cell) ? 'small' : cell)),
  )
  const hidden: HiddenCell[] = []
  for (;;) {
    const complements = findComplements({ ...grid, cells })
    if (complements.length === 0) break
    for (const complement of complements) hide(cells, complement)
    hidden.push(...complements)
  }
  // Each try looks at the whole table again; in a large one some more may stay hidden.
  const tries = Math.min(hidden.length, Math.floor(mostLooks / cells.flat().length))
  for (const cell of hidden.toReversed().slice(0, tries)) {
    show(cells, cell)
    if (findDerivable({ ...grid, cells }).length > 0) hide(cells, cell)
  }
  return { ...grid, cells }
}

const mostLooks = 40_000

/** One for each line with a count that can be worked out; most lines do not need what others hide. */
function findComplements(grid: CountGrid): HiddenCell[] {
  const lineOf = ({ row, column }: CellPlace) => (grid.hasTotalColumn ? row : column)
  const lines = new Set<number>()
  const shown = listShown(grid)
  const hidden = countHidden(grid)
  return findDerivable(grid).flatMap((derivable) => {
    if (lines.has(lineOf(derivable))) return []
    const complement = findComplement(grid, derivable, shown, hidden)
    if (complement === undefined || lines.has(lineOf(complement))) return []
    lines.add(lineOf(derivable)).add(lineOf(complement))
    return [complement]
  })
}

/**
 * Another count to hide with one that can be worked out: a part before a total, where it joins a row and a
 * column that have one hidden count each, of the lines of that one, and a small one.
 */
function findComplement(
  grid: CountGrid,
  derivable: CellPlace,
  shown: readonly HiddenCell[],
  [rows, columns]: HiddenCounts,
): HiddenCell | undefined {
  const lastRow = grid.hasTotalRow ? grid.cells.length - 1 : undefined
  const lastColumn = grid.hasTotalColumn ? (grid.cells[0]?.length ?? 0) - 1 : undefined
  const costOf = ({ row, column, value }: HiddenCell) => [
    Number(row === lastRow) + Number(column === lastColumn),
    -Number(rows.get(row) === 1) - Number(columns.get(column) === 1),
    Number(row !== derivable.row && column !== derivable.column),
    value,
  ]
  let best: { readonly cell: HiddenCell; readonly cost: readonly number[] } | undefined
  for (const cell of shown) {
    const cost = costOf(cell)
    if (best === undefined || compareCosts(cost, best.cost) < 0) best = { cell, cost }
  }
  return best?.cell
}

function listShown({ cells }: CountGrid): HiddenCell[] {
  return cells.flatMap((line, row) =>
    line.flatMap((value, column) =>
      typeof value === 'number' && value > 0 ? [{ row, column, value }] : [],
    ),
  )
}

/** How many are hidden in each row, and in each column. */
function countHidden({ cells }: CountGrid): HiddenCounts {
  const rows = new Map<number, number>()
  const columns = new Map<number, number>()
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (typeof cell === 'number') continue
      rows.set(row, (rows.get(row) ?? 0) + 1)
      columns.set(column, (columns.get(column) ?? 0) + 1)
    }
  }
  return [rows, columns]
}

function compareCosts(a: readonly number[], b: readonly number[]): number {
  for (const [index, cost] of a.entries()) {
    const difference = cost - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function hide(cells: CountCell[][], { row, column }: CellPlace): void {
  const line = cells[row]
  if (line !== undefined) line[column] = 'masked'
}

function show(cells: CountCell[][], { row, column, value }: HiddenCell): void {
  const line = cells[row]
  if (line !== undefined) line[column] = value
}

/** By row, and by column. */
type HiddenCounts = readonly [ReadonlyMap<number, number>, ReadonlyMap<number, number>]

interface HiddenCell extends CellPlace {
  readonly value: number
}
