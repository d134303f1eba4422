import type { Corpus, Entry } from '#domain/corpus.ts'
import { daysBetween, dayOf } from '#domain/days/day.ts'
import { type DatedKind, toEntryPath } from '#domain/paths.ts'
import { maxCopyAgeDays } from './copy-age.ts'

/**
 * What phones that kept copies must be told to forget: the paths of entries withdrawn lately. A copy
 * lives for 30 days at most; a withdrawal may be published some days after the date that it bears.
 * Only paths, which stay public: the names of withdrawn files are withdrawn too.
 */
export function toWithdrawalList(corpus: Corpus, now: string): WithdrawalList {
  const entries: readonly Entry<Withdrawable>[] = [
    // The address of what hung only on the wall was never public.
    ...corpus.affairs.filter(({ data }) => data.scope === 'web'),
    ...corpus.policies,
    ...corpus.summaries,
  ]
  const withdrawn = entries
    .filter(({ data }) => data.withdrawn && isListed(data.withdrawn.on, now))
    .map(({ kind, id, data }) => toEntryPath(kind as DatedKind, id, data.publishedAt))
  return { withdrawn: withdrawn.toSorted() }
}

function isListed(withdrawnOn: string, now: string): boolean {
  return daysBetween(withdrawnOn, dayOf(now)) <= 2 * maxCopyAgeDays
}

interface Withdrawable {
  readonly publishedAt: string
  readonly withdrawn?: { readonly on: string } | undefined
}

/** The content of `offline.json`. Whatever else must go one day, such as what has expired, joins it. */
export interface WithdrawalList {
  /** Paths from the root of the portal. */
  readonly withdrawn: readonly string[]
}
