import { comparePeriods, parsePeriod, previousPeriod } from '#domain/days/period.ts'
import type { Period } from '#domain/days/period.ts'

/**
 * The periods from the first to the last, oldest first, with those between that nobody published.
 * Where all are the same part of their year, as first halves are, the others were never due and
 * the parts follow each other from year to year.
 */
export function fillPeriods(ids: readonly string[]): Period[] {
  const sorted = ids.map(readPeriod).toSorted(comparePeriods)
  const [first, last] = [sorted.at(0), sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  if (sorted.some(({ kind }) => kind !== first.kind)) {
    throw new RangeError('A trend needs periods of one length')
  }
  const isYearly = sorted.every(({ ordinal }) => ordinal === first.ordinal)
  const filled = [last]
  for (let period = last; comparePeriods(period, first) > 0;) {
    period = isYearly ? findYearBefore(period) : previousPeriod(period)
    filled.unshift(period)
  }
  return filled
}

function findYearBefore({ id, year }: Period): Period {
  return readPeriod(id.replace(String(year), String(year - 1)))
}

function readPeriod(id: string): Period {
  const period = parsePeriod(id)
  if (period === undefined) throw new RangeError(`Not a period: ${id}`)
  return period
}
