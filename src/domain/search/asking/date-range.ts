import type { Period } from '#domain/days/period.ts'
import { toQuerySymbols } from '#domain/search/symbols.ts'
import type { SearchShards } from '#domain/search/shards/search-shards.ts'
import { findRowIn } from './matched-records.ts'
import type { ShardIndex } from './shard-index.ts'

/** Tells of a record whether it was published in a period, or says in its head that it is about it. */
export async function createPeriodTest(
  period: Period,
  shards: SearchShards,
  heads: readonly ShardIndex[],
): Promise<PeriodTest> {
  const [from, to] = toNumberRange(period, shards)
  const labels = toLabels(period).map(toQuerySymbols)
  const named = await Promise.all(labels.map((row) => findRowIn(heads, row)))
  return (no) => (no >= from && no < to) || named.some((pages) => pages.has(no))
}

/** The first number in the period and the first behind it. */
function toNumberRange(period: Period, { months, recordCount }: SearchShards): [number, number] {
  const firstFrom = (day: string) =>
    months.find(([month]) => month >= day.slice(0, 'YYYY-MM'.length))?.[1] ?? recordCount
  const behind = months.find(([month]) => month > period.to.slice(0, 'YYYY-MM'.length))?.[1]
  return [firstFrom(period.from), behind ?? recordCount]
}

/** 2026年第三季度 is written 2026年三季度, too. */
function toLabels({ label }: Period): string[] {
  return [...new Set([label, label.replace('年第', '年')])]
}

export type PeriodTest = (no: number) => boolean
