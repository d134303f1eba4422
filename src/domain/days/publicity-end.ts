import { addDays } from './day.ts'
import { addWorkingDays, findEarliestEnd, isCoveredDay, toWorkingDay } from './working-days.ts'

/**
 * The last day of a publicity period. The day on which it begins is not counted (民法典 第二百零一条);
 * an end on a day off moves to the next working day (第二百零三条).
 */
export function publicityEnd({ from, days, dayKind }: PublicityLength): string {
  if (dayKind === 'working') return addWorkingDays(from, days)
  return toWorkingDay(addDays(from, days))
}

/**
 * Between which days a publicity period ends: the same day twice where the holidays of its years have
 * been announced. Where they have not, weekdays may turn out holidays and weekends workdays: it ends no
 * earlier than the first day, and nobody can yet say when.
 */
export function findPublicityEnds(length: PublicityLength): PublicityEnds {
  const { from, days, dayKind } = length
  const last = publicityEnd(length)
  const earliest = dayKind === 'working' ? findEarliestEnd(from, days) : addDays(from, days)
  if (isCoveredDay(last) && isCoveredDay(earliest)) return { earliest: last, expected: last }
  return { earliest, expected: last, unknownYear: last.slice(0, 'YYYY'.length) }
}

export interface PublicityLength {
  readonly from: string
  readonly days: number
  readonly dayKind: 'calendar' | 'working'
}

export interface PublicityEnds {
  readonly earliest: string
  /** By weekdays and fixed holidays alone, where more is not known. */
  readonly expected: string
  /** The year whose holidays are not known, where it matters. */
  readonly unknownYear?: string
}
