import type { Corpus } from '#domain/corpus.ts'
import { findCurrentSheets } from '#domain/units/current-sheets.ts'

/** The last days of the sheets that hang on the boards at an instant, each day once. */
export function listHangingEnds({ affairs, catalogue }: Corpus, now: string): string[] {
  const minDays = new Map(catalogue.map(({ data }) => [data.id, data.minDays]))
  const byUnit = Map.groupBy(
    affairs.filter(({ data }) => data.scope === 'web'),
    ({ data }) => data.unit,
  )
  const ends = [...byUnit.values()].flatMap((own) =>
    findCurrentSheets(own, minDays, now).map(({ until }) => until),
  )
  return [...new Set(ends)].toSorted()
}
