import { dayOf, daysBetween } from './day.ts'

/** Whether objections are taken at this instant, and how many days are left for it. */
export function publicityState({ from, to }: PublicityDays, now: string): PublicityState {
  const today = dayOf(now)
  if (today > to) return { state: 'closed', daysLeft: 0, daysUntilOpen: 0 }
  const daysLeft = daysBetween(today, to)
  if (today < from) return { state: 'upcoming', daysLeft, daysUntilOpen: daysBetween(today, from) }
  return { state: 'open', daysLeft, daysUntilOpen: 0 }
}

export interface PublicityDays {
  readonly from: string
  readonly to: string
}

export interface PublicityState {
  readonly state: 'upcoming' | 'open' | 'closed'
  /** Calendar days after today up to the last day: 0 on the last day itself, which is still open. */
  readonly daysLeft: number
  readonly daysUntilOpen: number
}
