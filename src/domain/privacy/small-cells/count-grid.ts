/**
 * Counts of people that belong together: rows and columns of parts, and where they are known the total of
 * each row in the last column and of each column in the last row.
 */
export interface CountGrid {
  readonly cells: readonly (readonly CountCell[])[]
  readonly hasTotalRow: boolean
  readonly hasTotalColumn: boolean
}

/** A count, or one that is hidden: `small` is shown as `<5`, `masked` as `*`. */
export type CountCell = number | 'small' | 'masked'

export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** Convention of official statistics: a cell of fewer persons or households is not shown on the web. */
const smallestShown = 5

/** What everybody knows of a cell: nought is shown, so that what is hidden is at least one. */
export function rangeOf(cell: CountCell): readonly [lowest: number, highest: number] {
  if (typeof cell === 'number') return [cell, cell]
  return cell === 'small' ? [1, smallestShown - 1] : [smallestShown, Number.MAX_SAFE_INTEGER]
}

/** Tells whether a count is so small that it points to somebody. */
export function isSmallCount(cell: CountCell): boolean {
  return typeof cell === 'number' && cell > 0 && cell < smallestShown
}
