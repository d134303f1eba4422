import type { Corpus } from '#domain/corpus.ts'
import { addDays, dayOf } from '#domain/days/day.ts'
import { listDueAfter } from './missing-items.ts'

/**
 * The next days on which a board may begin to call something missing: the day after the last one for
 * publishing a periodic item, and the day from which an item is required. Whether it is there by then
 * nobody knows yet.
 */
export function listObligationDays({ catalogue }: Corpus, now: string): string[] {
  const today = dayOf(now)
  const days = catalogue.flatMap(({ data }) => [
    ...listDueAfter(data, today).map((dueOn) => addDays(dueOn, 1)),
    ...(data.since === undefined ? [] : [data.since]),
  ])
  return [...new Set(days)].filter((day) => day > today).toSorted()
}
