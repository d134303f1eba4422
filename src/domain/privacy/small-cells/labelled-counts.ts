import type { Table } from '#domain/corpus.ts'
import { isSmallCount } from './count-grid.ts'
import { isCountHead, isSensitiveCount } from './count-words.ts'
import type { TableCell } from './suppress-small-cells.ts'
import { parseCount } from './table-grids.ts'

/**
 * The small counts of a table that names in front of each row what it counts: 低保户数, 3. Its rows add up
 * to nothing, so that one of them gives no other away.
 */
export function findSmallLabelled({ columns, rows }: Table, isSensitive: boolean): TableCell[] {
  const [labels = '', ...others] = columns.filter((column) => !/序号|编号/.test(column))
  const units = others.find((column) => /^(?:计量)?单位$/.test(column))
  const values = others.filter((column) => column !== units && !notCounted.test(column))
  return rows.flatMap(({ line, cells }) => {
    const label = cells[labels] ?? ''
    const words = units === undefined ? label : `${label}（${cells[units] ?? ''}）`
    const counts = isSensitive ? isCountHead(words) : isSensitiveCount(words)
    if (!counts) return []
    return values
      .filter((column) => isSmall(cells[column] ?? ''))
      .map((column) => ({ line, column }))
  })
}

const notCounted = /元|金额|资金|标准|率|比|%|备注|说明|日期|时间|电话/

function isSmall(cell: string): boolean {
  const count = parseCount(cell)
  return count !== undefined && isSmallCount(count)
}
