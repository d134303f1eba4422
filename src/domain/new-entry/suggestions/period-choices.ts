import { parsePeriod, previousPeriod } from '#domain/days/period.ts'
import type { Period } from '#domain/days/period.ts'
import type { PeriodKind } from '#domain/format/period.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import type { Entry } from '#domain/corpus.ts'
import type { Choice } from '#domain/new-entry/dialogue/question.ts'

/** The last periods that are over, the latest first; of a year also the one that runs. */
export function listRecentPeriods(kind: PeriodKind, today: string): Period[] {
  const current = parsePeriod(toCurrentId(kind, today))
  if (current === undefined) return []
  const past: Period[] = []
  for (let period = previousPeriod(current); past.length < shownOf[kind];) {
    past.push(period)
    period = previousPeriod(period)
  }
  // Goals and plans are published in the year to which they belong.
  return kind === 'year' ? [...past, current] : past
}

/** The kind of period that an item is published for; none where things are published as they happen. */
export function toPeriodKind(frequency: CatalogueItem['frequency']): PeriodKind | undefined {
  return kinds[frequency]
}

/** The words for a period as it stands in a file; none for one that is no period. */
export function formatPeriodId(id: string | undefined): string {
  return parsePeriod(id ?? '')?.label ?? ''
}

/** Periods to choose from, telling what is published for them already; the first that waits is taken. */
export function toPeriodChoices(
  periods: readonly Period[],
  published: readonly Entry<{ readonly period?: string | undefined }>[],
): PeriodChoices {
  const findEarlier = (id: string) => published.find(({ data }) => data.period === id)?.id
  return {
    choices: periods.map(({ id, label }) => {
      const earlier = findEarlier(id)
      return { value: id, label: earlier === undefined ? label : `${label}（已有 ${earlier}）` }
    }),
    fallback: periods.find(({ id }) => findEarlier(id) === undefined)?.id,
  }
}

/** For affairs that belong to no period. */
export const eventChoice: Choice = { value: 'event', label: '不分期间（event）' }

const kinds: Readonly<Record<CatalogueItem['frequency'], PeriodKind | undefined>> = {
  每月: 'month',
  每季度: 'quarter',
  每半年: 'half',
  每年: 'year',
  随时: undefined,
  变更时: undefined,
}

const shownOf: Readonly<Record<PeriodKind, number>> = { month: 4, quarter: 4, half: 2, year: 2 }

function toCurrentId(kind: PeriodKind, today: string): string {
  const year = today.slice(0, 4)
  const month = Number(today.slice(5, 7))
  switch (kind) {
    case 'month':
      return today.slice(0, 'YYYY-MM'.length)
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`
    case 'half':
      return `${year}-H${month <= 6 ? 1 : 2}`
    case 'year':
      return year
  }
}

export interface PeriodChoices {
  readonly choices: readonly Choice[]
  readonly fallback: string | undefined
}
