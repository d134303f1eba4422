import type { Table } from '#domain/corpus.ts'
import { judgePercent } from './judge-percent.ts'
import type { PercentVerdict } from './judge-percent.ts'
import { sumExactly } from './sum.ts'
import { findSummableColumns, readCell, sortRows } from './table-rows.ts'

/**
 * The shares of a table that do not follow from its one column of counts. A column is taken for
 * shares where its name says so and it makes up 100, give or take a point.
 */
export function findShareFaults(table: Table): ShareFault[] {
  const [count, ...others] = findSummableColumns(table)
  const shares = table.columns.filter((name) => shareColumn.test(name))
  const [share] = shares
  if (count === undefined || share === undefined || others.length + shares.length > 1) return []
  const parts = sortRows(table).flatMap(({ role, row }) => {
    const part = readCell(row, count)
    const stated = readCell(row, share)
    if (role !== 'part' || typeof part !== 'number' || typeof stated !== 'number') return []
    return [{ row, part, stated }]
  })
  const whole = sumExactly(parts.map(({ part }) => part))
  const makesUp = Math.abs(sumExactly([...parts.map(({ stated }) => stated), -100])) <= 1
  if (!makesUp || parts.length < 2) return []
  return parts.flatMap(({ row, part, stated }) => {
    const verdict = judgePercent(part, whole, stated)
    if (verdict.isRight) return []
    return [{ line: row.line, column: share, label: labelOf(row.cells), verdict }]
  })
}

const shareColumn = /占比|比例|比重|构成/u

function labelOf(cells: Readonly<Record<string, string>>): string {
  return Object.values(cells)[0] ?? ''
}

export interface ShareFault {
  readonly line: number
  readonly column: string
  /** The first cell of the row. */
  readonly label: string
  readonly verdict: PercentVerdict
}
