import table from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { addDays, compareDays, weekdayOf } from './day.ts'

// The table is read, not the package's functions: those take a day in the time zone of the
// machine, so that in America 24 February 2026 counts as the 23rd.
const holidays: Readonly<Record<string, string>> = table.holidays
const adjustedWorkdays: Readonly<Record<string, string>> = table.workdays

/** The years whose holidays and adjusted workdays the State Council has announced and the table holds. */
export const coveredYears: readonly number[] = [
  ...new Set(Object.keys(holidays).map((day) => Number(day.slice(0, 4)))),
].sort((first, second) => first - second)

/** Tells whether the announced holidays of this day's year are known; otherwise weekdays and fixed holidays decide. */
export function isCoveredDay(day: string): boolean {
  return coveredYears.includes(Number(day.slice(0, 4)))
}

/** Tells whether offices work on this day, by weekday, holiday and adjusted workday. */
export function isWorkingDay(day: string): boolean {
  const isWeekday = weekdayOf(day) <= 5
  if (!isCoveredDay(day)) return isWeekday && !isFixedHoliday(day)
  if (day in adjustedWorkdays) return true
  return isWeekday && !(day in holidays)
}

/** The day on which the given number of working days after `day` is full; `day` itself is not counted. */
export function addWorkingDays(day: string, workingDays: number): string {
  const step = workingDays < 0 ? -1 : 1
  let current = day
  for (let left = Math.abs(workingDays); left > 0;) {
    current = addDays(current, step)
    if (isWorkingDay(current)) left -= 1
  }
  return current
}

/**
 * The day before which the given number of working days cannot be full, whatever holidays and
 * adjusted workdays are announced: in a year not announced every day but the fixed holidays counts.
 */
export function findEarliestEnd(day: string, workingDays: number): string {
  let current = day
  for (let left = workingDays; left > 0;) {
    current = addDays(current, 1)
    if (isCoveredDay(current) ? isWorkingDay(current) : !isFixedHoliday(current)) left -= 1
  }
  return current
}

/** How many working days lie after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: string, to: string): number {
  if (compareDays(from, to) > 0) return -countWorkingDays(addDays(to, -1), addDays(from, -1))
  return countWorkingDays(from, to)
}

/** The day itself when offices work on it, otherwise the next day on which they do. */
export function toWorkingDay(day: string): string {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1)
}

// 全国年节及纪念日放假办法 第二条 (as revised 2024): the holidays whose date the sun calendar fixes.
const fixedHolidays = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'])

function isFixedHoliday(day: string): boolean {
  return fixedHolidays.has(day.slice('YYYY-'.length))
}

function countWorkingDays(after: string, until: string): number {
  let count = 0
  for (let day = addDays(after, 1); compareDays(day, until) <= 0; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1
  }
  return count
}
