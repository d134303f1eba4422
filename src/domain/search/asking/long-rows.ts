import type { SymbolRow } from './search-query.ts'
import type { PageHit } from './shard-index.ts'

/**
 * Whether a record may hold a long row: its most telling parts are asked for one by one, as long as
 * anything holds them all. Each pair costs a chunk of some 8 kB in each shard, and most shards hold no
 * long row.
 * @param find handed in: imported from here it would cut what the page loads into more files
 */
export async function mayHold(row: SymbolRow, find: FindPart): Promise<boolean> {
  let left: ReadonlySet<number> | undefined
  for (const part of toTellingParts(row)) {
    const nos = (await find(part)).map(({ no }) => no)
    const known = left
    left = new Set(known === undefined ? nos : nos.filter((no) => known.has(no)))
    if (left.size === 0) return false
  }
  return true
}

/** Parts of four symbols, none of them twice, the most telling first. */
function toTellingParts(row: SymbolRow): SymbolRow[] {
  const parts = row.slice(partLength - 1).map((_, from) => {
    const symbols = row.slice(from, from + partLength)
    return { from, symbols, cost: toCost(symbols) }
  })
  const best: typeof parts = []
  for (const part of parts.sort((a, b) => a.cost - b.cost || a.from - b.from)) {
    const isApart = best.every(({ from }) => Math.abs(from - part.from) >= partLength)
    // What stands everywhere is much to load, and tells little.
    if (best.length === 0 || (isApart && part.cost <= mostCommon)) best.push(part)
    if (best.length === mostParts) break
  }
  return best.map(({ symbols }) => symbols)
}

/** Four digits are one word, and tell unless they may be a year; of others those with few common symbols. */
function toCost(part: SymbolRow): number {
  if (rareNumber.test(part.join(''))) return 0
  return part.filter((symbol) => common.test(symbol)).length
}

const partLength = 4
const mostParts = 3
const mostCommon = 3
const rareNumber = /^(?!19|20)\d{4}$/
/** Symbols that stand in every notice. */
const common =
  /[\d办发政文字函号的年月日第季度一二三四村社区镇乡县市公开示布关于通知名单情况工作财务管理居民委员会和在]/

type FindPart = (part: SymbolRow) => Promise<readonly PageHit[]>
