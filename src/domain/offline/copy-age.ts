const millisecondsPerDay = 86_400_000

/** A copy that nobody has refreshed for so long says more wrong than right. */
export const maxCopyAgeDays = 30

/** When the server sent this copy, in milliseconds; `undefined` where it did not say. */
export function parseSentAt(dateHeader: string | null): number | undefined {
  const time = Date.parse(dateHeader ?? '')
  return Number.isNaN(time) ? undefined : time
}

/** Whether a copy has reached its age; one without a date has. */
export function isTooOld(sentAt: number | undefined, now: number): boolean {
  return sentAt === undefined || now - sentAt > maxCopyAgeDays * millisecondsPerDay
}

/** Whether so little time has passed that asking again is not worth it. A clock may be set back. */
export function isRecent(time: number | undefined, now: number, minutes: number): boolean {
  return time !== undefined && Math.abs(now - time) < minutes * 60_000
}
