import type { Corpus, Entry } from '#domain/corpus.ts'
import { isExpired } from '#domain/publication/list-expiry.ts'
import { toContentAfterList } from '#domain/publication/published-content.ts'
import { toAffairRecord } from './affair-record.ts'
import { toPageRecord } from './page-record.ts'
import { toPolicyRecord } from './policy-record.ts'
import { toRankingRecords } from './ranking-record.ts'
import { createRecordContext } from './record-context.ts'
import type { SearchRecord } from './search-record.ts'
import { toSummaryRecord } from './summary-record.ts'
import { toUnitRecord } from './unit-record.ts'

/**
 * Everything that can be found, in an order that depends on nothing but the content. What hangs
 * only on the wall, what was withdrawn and what has expired cannot be found.
 */
export function toSearchRecords(corpus: Corpus, now: string): SearchRecord[] {
  const context = createRecordContext(corpus, now)
  const records = [
    ...corpus.affairs
      .filter(isOnWeb)
      .filter(stands)
      .filter(({ data }) => !isExpired(data.expiresOn, now))
      .map((entry) => toAffairRecord(withoutList(entry, corpus), context)),
    ...corpus.policies.filter(stands).map((entry) => toPolicyRecord(entry, context)),
    ...corpus.summaries.filter(stands).map((entry) => toSummaryRecord(entry, context)),
    ...corpus.rankings.flatMap((entry) => toRankingRecords(entry, context)),
    ...corpus.pages.map(toPageRecord),
    ...context.units.all.map((unit) => toUnitRecord(unit, context)),
  ]
  return records.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * A list that is to leave the web is found by what the affair is, never by who stands in it: the index and
 * its excerpts are as they were built, while the page hides the list by the reader's clock.
 */
function withoutList(entry: Corpus['affairs'][number], corpus: Corpus): typeof entry {
  return entry.data.expiresOn === undefined
    ? entry
    : { ...entry, ...toContentAfterList(entry.data, corpus) }
}

function isOnWeb({ data }: Corpus['affairs'][number]): boolean {
  return data.scope === 'web'
}

function stands({ data }: Entry<{ readonly withdrawn?: unknown }>): boolean {
  return data.withdrawn === undefined
}
