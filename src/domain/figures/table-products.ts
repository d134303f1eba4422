import type { Table } from '#domain/corpus.ts'
import { multiplyExactly } from './product.ts'
import { readCell, sortRows } from './table-rows.ts'

/**
 * The rows in which 标准（元/亩） times 面积（亩） is not 金额（元）. Which columns belong together
 * is taken from their units; that they do, from the rows, most of which must agree.
 */
export function findProductFaults(table: Table): ProductFault[] {
  const columns = findFactors(table.columns)
  if (columns === undefined) return []
  const judged = sortRows(table).flatMap(({ role, row }) => {
    const quantity = readCell(row, columns.quantity)
    const price = readCell(row, columns.price)
    const stated = readCell(row, columns.amount)
    if (role !== 'part' || !isNumber(quantity) || !isNumber(price) || !isNumber(stated)) return []
    return [{ line: row.line, column: columns.amount, quantity, price, stated }]
  })
  const wrong = judged.filter(
    ({ quantity, price, stated }) => multiplyExactly([quantity, price]) !== stated,
  )
  return wrong.length * 2 < judged.length ? wrong : []
}

function findFactors(columns: readonly string[]): Factors | undefined {
  const amounts = columns.filter((name) => /[（(]元[）)]$/u.test(name))
  const [amount, ...others] = amounts
  for (const price of columns) {
    const unit = /[（(]元[/／](\p{Script=Han})[）)]$/u.exec(price)?.[1]
    const quantity = columns.find((name) => unit !== undefined && name.endsWith(`（${unit}）`))
    if (quantity !== undefined && amount !== undefined && others.length === 0) {
      return { price, quantity, amount }
    }
  }
  return undefined
}

function isNumber(cell: number | 'text' | undefined): cell is number {
  return typeof cell === 'number'
}

interface Factors {
  readonly price: string
  readonly quantity: string
  readonly amount: string
}

export interface ProductFault {
  readonly line: number
  readonly column: string
  readonly quantity: number
  readonly price: number
  readonly stated: number
}
