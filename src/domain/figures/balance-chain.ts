import type { Entry } from '#domain/corpus.ts'
import { comparePeriods, parsePeriod, previousPeriod } from '#domain/days/period.ts'
import type { Period } from '#domain/days/period.ts'
import type { Affair } from '#schemas/affair.ts'
import type { Figure } from '#schemas/figure.ts'

/** Ledgers of one unit and item that do not begin with what the period before ended with. */
export function findBrokenChains(affairs: readonly Entry<Affair>[]): BrokenChain[] {
  const ledgers = affairs.flatMap(toLedger)
  const chains = Map.groupBy(ledgers, ({ entry: { data } }) => `${data.unit} ${data.item}`)
  return [...chains.values()].flatMap((chain) => {
    const ordered = chain.toSorted((first, second) => comparePeriods(first.period, second.period))
    return ordered.flatMap(({ entry, period, opening }, index) => {
      const before = ordered[index - 1]
      const closing = before?.closing
      if (before?.period.id !== previousPeriod(period).id) return []
      if (!opening || !closing || opening.value === closing.value) return []
      return [{ entry, before: before.entry, opening, closing }]
    })
  })
}

/** What was withdrawn has been replaced by a ledger that is right. */
function toLedger(entry: Entry<Affair>): Ledger[] {
  const period = parsePeriod(entry.data.period)
  if (period === undefined || entry.data.withdrawn !== undefined) return []
  const find = (key: string) => entry.data.figures.find((figure) => figure.key === key)
  return [{ entry, period, opening: find('opening-balance'), closing: find('balance') }]
}

interface Ledger {
  readonly entry: Entry<Affair>
  readonly period: Period
  readonly opening: Figure | undefined
  readonly closing: Figure | undefined
}

export interface BrokenChain {
  readonly entry: Entry<Affair>
  readonly before: Entry<Affair>
  readonly opening: Figure
  readonly closing: Figure
}
