import { addDays } from '#domain/days/day.ts'
import { parsePeriod } from '#domain/days/period.ts'
import type { Period } from '#domain/days/period.ts'
import { isWorkingDay } from '#domain/days/working-days.ts'
import type { Random } from './random.ts'

const firstYear = 2010
/** The last day on which anything was published. */
const lastDay = '2026-11-20'

/** A day of work; there are the more of a year, the newer it is. */
export function pickDay(random: Random): string {
  const total = yearWeights.reduce((sum, weight) => sum + weight, 0)
  let left = random.next() * total
  const index = yearWeights.findIndex((weight) => (left -= weight) < 0)
  const day = addDays(`${firstYear + index}-01-04`, random.between(0, 355))
  return toWorkday(day > lastDay ? addDays(day, -60) : day)
}

// Boards went online slowly: the newest year has some twenty times the entries of the first.
const yearWeights = Array.from({ length: 17 }, (_, index) => (index + 2) ** 1.5)

/** The day itself or the last day of work before it. */
export function toWorkday(day: string): string {
  return isWorkingDay(day) ? day : toWorkday(addDays(day, -1))
}

/** The last period of a kind that was over some days before this day. */
export function periodBefore(day: string, every: 'month' | 'quarter' | 'year'): Period {
  const [year = 0, month = 0] = addDays(day, -1).split('-').map(Number)
  const months = { month: 1, quarter: 3, year: 12 }[every]
  const ordinal = Math.floor((month - 1) / months)
  const before = ordinal === 0 ? [year - 1, 12 / months] : [year, ordinal]
  const [periodYear = 0, number = 0] = before
  const suffix = { month: `-${String(number).padStart(2, '0')}`, quarter: `-Q${number}`, year: '' }[
    every
  ]
  const period = parsePeriod(`${periodYear}${suffix}`)
  if (period === undefined) throw new Error(`No period before ${day}.`)
  return period
}

export function formatInstant(day: string, random: Random): string {
  const hour = random.pick([8, 9, 9, 10, 10, 11, 14, 15, 15, 16, 17])
  return `${day} ${String(hour).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}`
}
