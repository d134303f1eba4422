import { applyDay } from '#client/reader-clock/apply-day.ts'
import { toShanghaiDay } from '#domain/days/day.ts'
// Rows that stay on the page through midnight say what is true on the next day.
import '#client/reader-clock.ts'

/** Lets a row say of its 公示期 what is true on the reader's day, before it is shown. */
export function stampRow(row: HTMLElement): void {
  applyDay(row, toShanghaiDay(new Date()))
}
