/** Tells whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isRealDay(text: string): boolean {
  return dayPattern.test(text) && toDay(toTime(text)) === text
}

/** Tells whether the text is a real day and minute, written `YYYY-MM-DD HH:MM` on a 24-hour clock. */
export function isRealInstant(text: string): boolean {
  return instantPattern.test(text) && isRealDay(dayOf(text))
}

/** The day `days` later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return toDay(toTimeOfRealDay(day) + days * millisecondsPerDay)
}

/** How many days lie from one day to the other: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (toTimeOfRealDay(to) - toTimeOfRealDay(from)) / millisecondsPerDay
}

/** Orders days and instants from early to late, for `Array.sort`. */
export function compareDays(first: string, second: string): number {
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** The day of an instant, and of a day the day itself. */
export function dayOf(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DD'.length)
}

/** The weekday, 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: string): number {
  return new Date(toTimeOfRealDay(day)).getUTCDay() || 7
}

/** The day on which this moment falls in Shanghai. */
export function toShanghaiDay(moment: Date): string {
  return dayOf(toShanghaiInstant(moment))
}

/** This moment as the clocks of Shanghai show it, to the minute. */
export function toShanghaiInstant(moment: Date): string {
  const shifted = new Date(moment.getTime() + shanghaiOffset)
  return shifted.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ')
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/
const instantPattern = /^\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d$/
const millisecondsPerDay = 86_400_000
// China keeps UTC+8 all year; its last summer time ended on 1991-09-15.
const shanghaiOffset = 8 * 3_600_000

function toTimeOfRealDay(day: string): number {
  if (!isRealDay(day)) throw new RangeError(`Not a day that exists: ${day}`)
  return toTime(day)
}

function toTime(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date)
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length)
}
