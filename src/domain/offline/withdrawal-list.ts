import type { Corpus, Entry } from '#domain/corpus.ts'
import { addDays, daysBetween, dayOf } from '#domain/days/day.ts'
import { type DatedKind, toEntryPath } from '#domain/paths.ts'
import { isExpired } from '#domain/publication/list-expiry.ts'
import { maxCopyAgeDays } from './copy-age.ts'

/**
 * What phones that kept copies must be told to forget: the paths of entries that were withdrawn or
 * whose list expired lately. A copy lives for 30 days at most; a withdrawal may be published some days
 * after the date that it bears, and a portal that nobody rebuilds tells of an expiry late.
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
    .filter(({ data }) => isListed(findEnd(data, now), now))
    .map(({ kind, id, data }) => toEntryPath(kind as DatedKind, id, data.publishedAt))
  return { withdrawn: withdrawn.toSorted() }
}

/** The first day on which it was not to be read any more. */
function findEnd({ withdrawn, expiresOn }: Withdrawable, now: string): string | undefined {
  if (withdrawn !== undefined) return withdrawn.on
  return expiresOn !== undefined && isExpired(expiresOn, now) ? addDays(expiresOn, 1) : undefined
}

function isListed(endedOn: string | undefined, now: string): boolean {
  return endedOn !== undefined && daysBetween(endedOn, dayOf(now)) <= 2 * maxCopyAgeDays
}

interface Withdrawable {
  readonly publishedAt: string
  readonly withdrawn?: { readonly on: string } | undefined
  readonly expiresOn?: string | undefined
}

/** The content of `offline.json`. */
export interface WithdrawalList {
  /** Paths from the root of the portal. */
  readonly withdrawn: readonly string[]
}
