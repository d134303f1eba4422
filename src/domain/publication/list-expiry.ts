import type { Corpus } from '#domain/corpus.ts'
import { addDays, dayOf } from '#domain/days/day.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import type { Affair } from '#schemas/affair.ts'
import { hasPersonalList } from './personal-list.ts'

/**
 * The last day on which the list of an affair may be read on the web: what the entry says, or the
 * retention of its item, whichever is earlier. Undefined where nothing ends.
 */
export function findLastDay(
  entry: Corpus['affairs'][number],
  item: CatalogueItem | undefined,
  corpus: Pick<Corpus, 'tables' | 'attachments'>,
): string | undefined {
  const { data } = entry
  if (data.scope !== 'web' || data.withdrawn !== undefined) return undefined
  const retained = item === undefined ? undefined : findRetentionEnd(data, item)
  const isBounded = retained !== undefined && hasPersonalList(entry, corpus)
  return isBounded ? earlierOf(retained, data.expiresOn) : data.expiresOn
}

/** How long the item lets a list stay, whether this entry has one or not; never shorter than it must. */
export function findRetentionEnd(
  affair: DatedAffair,
  item: Pick<CatalogueItem, 'retentionDays' | 'minDays'>,
): string | undefined {
  const { publicity, publishedAt } = affair
  if (item.retentionDays === undefined) return undefined
  const end = addDays(publicity?.to ?? dayOf(publishedAt), item.retentionDays)
  return laterOf(end, findDisplayEnd(affair, item))
}

/** What is put up for objection stays for all of its period, and everything for the days of its item. */
export function findDisplayEnd(
  { publicity, publishedAt }: DatedAffair,
  item: Pick<CatalogueItem, 'minDays'> | undefined,
): string {
  const displayed = addDays(dayOf(publishedAt), item?.minDays ?? 0)
  return publicity === undefined ? displayed : laterOf(publicity.to, displayed)
}

/** Whether a list has left the web; on its last day it may still be read. */
export function isExpired(lastDay: string | undefined, now: string): boolean {
  return lastDay !== undefined && lastDay < dayOf(now)
}

function laterOf(day: string, other: string): string {
  return other > day ? other : day
}

function earlierOf(day: string, other: string | undefined): string {
  return other !== undefined && other < day ? other : day
}

type DatedAffair = Pick<Affair, 'publicity' | 'publishedAt'>
