import { type Arc, findCirculation, findFixedArcs } from './circulation.ts'
import { type CellPlace, type CountGrid, rangeOf } from './count-grid.ts'

/**
 * The hidden cells that a reader can work out from what is shown: those that have only one value in all
 * tables that look like this one. None where the numbers contradict each other.
 */
export function findDerivable(grid: CountGrid): CellPlace[] {
  const { arcs, nodes } = toNetwork(grid)
  const amounts = findCirculation(arcs, nodes)
  if (amounts === undefined) return []
  const fixed = findFixedArcs(arcs, amounts, nodes)
  return arcs.flatMap(({ place }, index) => {
    if (place === undefined || fixed[index] !== true) return []
    const cell = grid.cells[place.row]?.[place.column]
    return typeof cell === 'number' || cell === undefined ? [] : [place]
  })
}

/**
 * A table with totals as a circulation: each row sends its total, which enters it, on to the columns; each
 * column sends it on to its own total; and those come back as the grand total.
 */
function toNetwork(grid: CountGrid): { arcs: PlacedArc[]; nodes: number } {
  const parts = sizeOf(grid)
  const totalRow = parts.rows
  const totalColumn = parts.rows + 1 + parts.columns
  const rowNode = (row: number) => row
  const columnNode = (column: number) => parts.rows + 1 + column
  const arcs: PlacedArc[] = []
  for (let row = 0; row <= parts.rows; row += 1) {
    for (let column = 0; column <= parts.columns; column += 1) {
      const [from, to] = [rowNode(row), columnNode(column)]
      const isTotal = (row === totalRow) !== (columnNode(column) === totalColumn)
      arcs.push({
        ...(isTotal ? { from: to, to: from } : { from, to }),
        ...boundsOf(grid, { row, column }),
      })
    }
  }
  return { arcs, nodes: totalColumn + 1 }
}

/** What is in no table may be anything. */
function boundsOf(grid: CountGrid, place: CellPlace): Omit<PlacedArc, 'from' | 'to'> {
  const cell = grid.cells[place.row]?.[place.column]
  if (cell === undefined) return { lowest: 0, highest: Number.MAX_SAFE_INTEGER, place: undefined }
  const [lowest, highest] = rangeOf(cell)
  return { lowest, highest, place }
}

function sizeOf({ cells, hasTotalRow, hasTotalColumn }: CountGrid) {
  const columns = cells[0]?.length ?? 0
  return {
    rows: cells.length - (hasTotalRow ? 1 : 0),
    columns: columns - (hasTotalColumn ? 1 : 0),
  }
}

interface PlacedArc extends Arc {
  /** The cell of the table; a total that nobody gives has none. */
  readonly place: CellPlace | undefined
}
