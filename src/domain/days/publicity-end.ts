import { addDays } from './day.ts'
import { addWorkingDays, toWorkingDay } from './working-days.ts'

/**
 * The last day of a publicity period. The day on which it begins is not counted (民法典 第二百零一条);
 * an end on a day off moves to the next working day (第二百零三条).
 */
export function publicityEnd({ from, days, dayKind }: PublicityLength): string {
  if (dayKind === 'working') return addWorkingDays(from, days)
  return toWorkingDay(addDays(from, days))
}

export interface PublicityLength {
  readonly from: string
  readonly days: number
  readonly dayKind: 'calendar' | 'working'
}
