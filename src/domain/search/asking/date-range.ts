import { parsePeriod } from '#domain/days/period.ts'
import type { Period } from '#domain/days/period.ts'
import type { SearchShards } from '#domain/search/shards/search-shards.ts'
import type { ShardIndex } from './shard-index.ts'

/** Tells of a record whether it was published in a period, or is about it or a part of it. */
export async function createPeriodTest(
  period: Period,
  shards: SearchShards,
  heads: readonly ShardIndex[],
): Promise<PeriodTest> {
  const [from, to] = toNumberRange(period, shards)
  const filters = { period: toPeriodsWithin(period) }
  const about = new Set((await Promise.all(heads.map((index) => index.list(filters)))).flat())
  return (no) => (no >= from && no < to) || about.has(no)
}

/** The first number in the period and the first behind it. */
function toNumberRange(period: Period, { months, recordCount }: SearchShards): [number, number] {
  const monthOf = (day: string) => day.slice(0, 'YYYY-MM'.length)
  const from = months.find(([month]) => month >= monthOf(period.from))
  const behind = months.find(([month]) => month > monthOf(period.to))
  return [from?.[1] ?? recordCount, behind?.[1] ?? recordCount]
}

function toPeriodsWithin({ year, from, to }: Period): string[] {
  return periodEndings
    .map((ending) => `${year}${ending}`)
    .filter((id) => {
      const part = parsePeriod(id)
      return part !== undefined && part.from >= from && part.to <= to
    })
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
const periodEndings = [
  '',
  '-H1',
  '-H2',
  '-Q1',
  '-Q2',
  '-Q3',
  '-Q4',
  ...months.map((no) => `-${no}`),
]

export type PeriodTest = (no: number) => boolean
