import type { SymbolRow } from './search-query.ts'

/** Four symbols of a row in a row, with the fewest among them that stand in every notice. */
export function toTellingPart(row: SymbolRow): SymbolRow {
  const parts = row.slice(partLength - 1).map((_, from) => row.slice(from, from + partLength))
  const costs = parts.map((part) => part.filter((symbol) => common.test(symbol)).length)
  return parts[costs.indexOf(Math.min(...costs))] ?? row
}

const partLength = 4
const common = /[\d的年月日第村社区镇乡县市公开示布关于通知名单情况工作财务管理居民委员会和在]/
