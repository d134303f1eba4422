import { compareDays, dayOf } from '#domain/days/day.ts'
import { publicityEnd } from '#domain/days/publicity-end.ts'
import { publicityState } from '#domain/days/publicity.ts'
import { compareNewestFirst } from '#domain/notices/notice.ts'
import type { Affair } from '#schemas/affair.ts'

/**
 * What belongs on the wall of one unit at this moment: all that is open to objection, the next
 * deadline first; then the newest disclosure of each item of the catalogue for as long as the
 * catalogue wants it to hang, newest first. What was withdrawn never does.
 */
export function findCurrentSheets<T extends PostedAffair>(
  affairs: readonly T[],
  minDays: MinDaysByItem,
  now: string,
): CurrentSheet<T>[] {
  const standing = affairs.filter(({ data }) => data.withdrawn === undefined)
  const open = standing.flatMap((affair) => toOpenSheet(affair, now))
  const isOpen = new Set(open.map(({ affair }) => affair.id))
  const hanging = findNewest(standing)
    .filter(({ id }) => !isOpen.has(id))
    .map((affair) => toHangingSheet(affair, minDays))
    .filter(({ until }) => dayOf(now) <= until)
  return [
    ...open.toSorted((a, b) => compareDays(a.until, b.until) || byAge(a, b)),
    ...hanging.toSorted(byAge),
  ]
}

// Where the catalogue gives no time: a quarter, the period after which most items are due again.
const defaultMinDays = 90

function toOpenSheet<T extends PostedAffair>(affair: T, now: string): CurrentSheet<T>[] {
  const { publicity } = affair.data
  if (publicity === undefined || publicityState(publicity, now).state !== 'open') return []
  return [{ affair, until: publicity.to, isOpen: true }]
}

/** 公布不少于十五日: the day of posting is not counted, and an end on a day off moves on. */
function toHangingSheet<T extends PostedAffair>(
  affair: T,
  minDays: MinDaysByItem,
): CurrentSheet<T> {
  const { item, publishedAt, publicity } = affair.data
  const days = minDays.get(item) ?? defaultMinDays
  const until = publicityEnd({ from: dayOf(publishedAt), days, dayKind: 'calendar' })
  // Posted before its publicity period begins, it hangs until that has ended.
  return { affair, until: laterOf(until, publicity?.to), isOpen: false }
}

function laterOf(day: string, other: string | undefined): string {
  return other !== undefined && other > day ? other : day
}

function findNewest<T extends PostedAffair>(affairs: readonly T[]): T[] {
  const newestFirst = affairs.toSorted((a, b) => compareNewestFirst(toAged(a), toAged(b)))
  const byItem = Map.groupBy(newestFirst, ({ data }) => data.item)
  return [...byItem.values()].flatMap((members) => members.slice(0, 1))
}

function byAge(a: CurrentSheet<PostedAffair>, b: CurrentSheet<PostedAffair>): number {
  return compareNewestFirst(toAged(a.affair), toAged(b.affair))
}

function toAged({ id, data }: PostedAffair): { id: string; publishedAt: string } {
  return { id, publishedAt: data.publishedAt }
}

export interface PostedAffair {
  readonly id: string
  readonly data: Pick<Affair, 'item' | 'publishedAt' | 'publicity' | 'withdrawn'>
}

/** 至少公布几天 of each item that the catalogue gives a time. */
export type MinDaysByItem = ReadonlyMap<string, number | undefined>

export interface CurrentSheet<T> {
  readonly affair: T
  /** The last day on which it has to hang. */
  readonly until: string
  readonly isOpen: boolean
}
