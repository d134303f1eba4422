import type { SymbolRow } from './search-query.ts'

/**
 * Four symbols of a row in a row: four digits, unless they may be a year, for they are one word; else
 * those with the fewest among them that stand in every notice.
 */
export function toTellingPart(row: SymbolRow): SymbolRow {
  const parts = row.slice(partLength - 1).map((_, from) => row.slice(from, from + partLength))
  const costs = parts.map((part) =>
    rareNumber.test(part.join('')) ? 0 : part.filter((symbol) => common.test(symbol)).length,
  )
  return parts[costs.indexOf(Math.min(...costs))] ?? row
}

const partLength = 4
const rareNumber = /^(?!19|20)\d{4}$/
const common =
  /[\d办发政文字函号的年月日第村社区镇乡县市公开示布关于通知名单情况工作财务管理居民委员会和在]/
