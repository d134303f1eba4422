import { toShanghaiDay } from '#domain/days/day.ts'
import type { SearchShards } from '#domain/search/shards/search-shards.ts'
import type { DateLimit } from './answer.ts'
import type { Match } from './conjunction.ts'
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
  const { text, period, rest: restText, isRelative } = reading
  const rest = parseSearchQuery(restText)
  return {
    limit: { text, label: period.label, from: period.from, to: period.to },
    rest,
    restText,
    unworded: rest.terms.length === 0 ? listAll(shards.recordCount) : undefined,
    isRelative,
    isInPeriod: await createPeriodTest(period, shards, heads),
  }
}

function listAll(recordCount: number): Match[] {
  return Array.from({ length: recordCount }, (_, at) => {
    const no = recordCount - 1 - at
    return { no, places: [], score: no }
  })
}

/** The query without its date, and the date. */
export interface DatedQuery {
  readonly limit: DateLimit
  readonly rest: SearchQuery
  readonly restText: string
  readonly isRelative: boolean
  readonly isInPeriod: PeriodTest
  /** Where nothing but a date was typed, all records, the newest first: what lies in the period answers. */
  readonly unworded: readonly Match[] | undefined
}
