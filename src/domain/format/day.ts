import { dayOf, isRealDay } from '#domain/days/day.ts'

/** A day in words, without leading zeros (GB/T 9704-2012): 2026年9月3日. */
export function formatDay(dayOrInstant: string): string {
  return `${dayOrInstant.slice(0, 4)}年${formatMonthDay(dayOrInstant)}`
}

/** A day without its year: 9月3日. */
export function formatMonthDay(dayOrInstant: string): string {
  const day = dayOf(dayOrInstant)
  if (!isRealDay(day)) throw new RangeError(`Not a day to show: ${dayOrInstant}`)
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
}

/** A month in words, of a month (`2026-09`) or of any day in it: 2026年9月. */
export function formatMonth(monthOrDay: string): string {
  const month = monthOrDay.slice(0, 'YYYY-MM'.length)
  if (!isRealDay(`${month}-01`)) throw new RangeError(`Not a month to show: ${monthOrDay}`)
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`
}

/** A day and minute in words: 2026年9月3日 09:30. */
export function formatInstant(instant: string): string {
  return `${formatDay(instant)} ${instant.slice('YYYY-MM-DD '.length)}`
}

/** Two days and what lies between, saying the year once where it is the same. */
export function formatDayRange(from: string, to: string): string {
  const isSameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${formatDay(from)}至${isSameYear ? formatMonthDay(to) : formatDay(to)}`
}
