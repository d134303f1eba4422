import { formatPeriod } from '#domain/format/period.ts'
import type { PeriodKind, PeriodName } from '#domain/format/period.ts'
import { addDays, compareDays } from './day.ts'

/** Reads `2026-09`, `2026-Q3`, `2026-H1` or `2026`; anything else is no period. */
export function parsePeriod(text: string): Period | undefined {
  const match = periodPattern.exec(text)
  if (!match) return undefined
  const [, year, month, quarter, half] = match
  if (month) return createPeriod('month', Number(year), Number(month))
  if (quarter) return createPeriod('quarter', Number(year), Number(quarter))
  if (half) return createPeriod('half', Number(year), Number(half))
  return createPeriod('year', Number(year), 1)
}

/** The period of the same kind that ends the day before this one begins. */
export function previousPeriod({ kind, year, ordinal }: Period): Period {
  if (ordinal > 1) return createPeriod(kind, year, ordinal - 1)
  return createPeriod(kind, year - 1, 12 / monthsIn[kind])
}

/** Orders periods by their last day; where several end together, the shorter comes first. */
export function comparePeriods(first: Period, second: Period): number {
  return compareDays(first.to, second.to) || compareDays(second.from, first.from)
}

const periodPattern = /^((?:19|20)\d{2})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/
const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const satisfies Record<
  PeriodKind,
  number
>

function createPeriod(kind: PeriodKind, year: number, ordinal: number): Period {
  const monthsBefore = (ordinal - 1) * monthsIn[kind]
  return {
    id: toId({ kind, year, ordinal }),
    kind,
    year,
    ordinal,
    from: firstDayOfMonth(year, monthsBefore),
    to: addDays(firstDayOfMonth(year, monthsBefore + monthsIn[kind]), -1),
    label: formatPeriod({ kind, year, ordinal }),
  }
}

function toId({ kind, year, ordinal }: PeriodName): string {
  if (kind === 'year') return String(year)
  if (kind === 'month') return `${year}-${String(ordinal).padStart(2, '0')}`
  return `${year}-${kind === 'quarter' ? 'Q' : 'H'}${ordinal}`
}

function firstDayOfMonth(year: number, monthsAfterJanuary: number): string {
  const yearOfMonth = year + Math.floor(monthsAfterJanuary / 12)
  return `${yearOfMonth}-${String((monthsAfterJanuary % 12) + 1).padStart(2, '0')}-01`
}

/** A month, quarter, half or year that a publication is about. */
export interface Period extends PeriodName {
  /** As it is written in content: `2026-09`, `2026-Q3`, `2026-H1`, `2026`. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label: string
}
