import type { Ranks, Value } from './chart.ts'

/** What stands where a unit has no place: it was not listed, or listed without a rating. */
export const unranked = '没有名次'

/** A place in words, kept on one line: 并列第 3 名. */
export function formatRank(rank: number, isTied: boolean): string {
  return `${isTied ? '并列' : ''}第\u00a0${rank}\u00a0名`
}

/** A place of a chart, and among how many: 并列第 3 名（共 14 个）. */
export function sayRank(ranks: Ranks, series: number, row: number, value: Value): string {
  if (value === null) return unranked
  const count = ranks.counts[row] ?? null
  const among = count === null ? '' : `（共\u00a0${count}\u00a0个）`
  return formatRank(value, ranks.isTied[series]?.[row] === true) + among
}
