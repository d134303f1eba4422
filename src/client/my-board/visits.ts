/** What a resident has seen on the board: on the last day they came, and on the day before that. */
export interface Visits {
  /** `YYYY-MM-DD` in China. */
  readonly day: string
  /** Keys of the notices that stood on the board then. */
  readonly seen: readonly string[]
  readonly before?: { readonly day: string; readonly seen: readonly string[] } | undefined
}

/**
 * The visits after one more look at the board. What is new is measured against an earlier day, so
 * that looking twice on one day does not make it old.
 */
export function addVisit(visits: Visits | undefined, day: string, keys: readonly string[]): Visits {
  if (visits === undefined) return { day, seen: keys }
  if (visits.day === day) return { day, seen: keys, before: visits.before }
  return { day, seen: keys, before: { day: visits.day, seen: visits.seen } }
}

/** Which of these notices were not there at the last visit; none where there was no earlier one. */
export function findUnseen({ before }: Visits, keys: readonly string[]): readonly string[] {
  if (before === undefined) return []
  const seen = new Set(before.seen)
  return keys.filter((key) => !seen.has(key))
}

/** Whether this is what `addVisit` gives; a device may hand back anything. */
export function isVisits(value: unknown): value is Visits {
  if (!isVisit(value)) return false
  return !('before' in value) || value.before === undefined || isVisit(value.before)
}

function isVisit(value: unknown): value is { readonly day: string; readonly seen: string[] } {
  if (typeof value !== 'object' || value === null) return false
  if (!('day' in value) || !('seen' in value) || !Array.isArray(value.seen)) return false
  const isDay = typeof value.day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.day)
  return isDay && value.seen.every((key) => typeof key === 'string')
}
