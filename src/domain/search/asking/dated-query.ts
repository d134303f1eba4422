import { toShanghaiDay } from '#domain/days/day.ts'
import type { SearchShards } from '#domain/search/shards/search-shards.ts'
import type { DateLimit } from './answer.ts'
import { createPeriodTest } from './date-range.ts'
import type { PeriodTest } from './date-range.ts'
import { readDates } from './read-dates.ts'
import { parseSearchQuery } from './search-query.ts'
import type { SearchQuery } from './search-query.ts'
import type { ShardIndex } from './shard-index.ts'

/** Takes a date out of what was typed and learns which records it means. */
export async function readDatedQuery(
  q: string,
  askedAt: Date,
  shards: SearchShards,
  heads: readonly ShardIndex[],
): Promise<DatedQuery | undefined> {
  const reading = readDates(q, toShanghaiDay(askedAt))
  if (reading === undefined) return undefined
  const { text, period, rest, isRelative } = reading
  return {
    limit: { text, label: period.label, from: period.from, to: period.to },
    rest: parseSearchQuery(rest),
    restText: rest,
    isRelative,
    isInPeriod: await createPeriodTest(period, shards, heads),
  }
}

/** The query without its date, and the date. */
export interface DatedQuery {
  readonly limit: DateLimit
  readonly rest: SearchQuery
  readonly restText: string
  readonly isRelative: boolean
  readonly isInPeriod: PeriodTest
}
