import type { Ranks, Value } from './chart.ts'

/** What stands where a unit has no place: it was not listed, or listed without a rating. */
export const unranked = '没有名次'

/** A place in words: 并列第 3 名（共 14 个）. */
export function sayRank(ranks: Ranks, series: number, row: number, value: Value): string {
  if (value === null) return unranked
  const tied = ranks.isTied[series]?.[row] === true ? '并列' : ''
  const count = ranks.counts[row] ?? null
  return `${tied}第\u00a0${value}\u00a0名${count === null ? '' : `（共\u00a0${count}\u00a0个）`}`
}
