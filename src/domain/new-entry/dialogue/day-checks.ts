import { addDays, dayOf } from '#domain/days/day.ts'
import { scheduledAheadDays } from '#domain/publication/scheduled.ts'
import type { Fault } from './question.ts'

/** Nothing that has happened lies in the future. */
export function findFuture(dayOrInstant: string, now: string): Fault | undefined {
  if (dayOrInstant <= now.slice(0, dayOrInstant.length)) return undefined
  return { what: `${dayOrInstant} 还没有到，现在是 ${now}`, mend: '填已经发生的日期和时间' }
}

/** What is to be published later waits for its time; a wrong year would let it wait for ever. */
export function findFarAhead(instant: string, now: string): Fault | undefined {
  const latest = addDays(dayOf(now), scheduledAheadDays)
  if (dayOf(instant) <= latest) return undefined
  return {
    what: `${instant} 还早，定时发布最多提前 ${scheduledAheadDays} 天`,
    mend: `填 ${latest} 或以前的时间；现在就发布的，填现在的时间`,
  }
}

/** Tells of a day that lies before another which it must follow, named as the clerk knows it. */
export function findEarlier(
  dayOrInstant: string,
  earliest: string | undefined,
  name: string,
): Fault | undefined {
  if (earliest === undefined || dayOf(dayOrInstant) >= dayOf(earliest)) return undefined
  return {
    what: `${dayOf(dayOrInstant)} 比${name} ${dayOf(earliest)} 还早`,
    mend: `填 ${dayOf(earliest)} 或以后的日期；前面填错了，输入 < 回去改`,
  }
}
