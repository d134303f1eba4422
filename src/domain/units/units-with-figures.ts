import type { Corpus } from '#domain/corpus.ts'
import { listRankingPeriods } from '#domain/gate/ranking-periods.ts'
import { toStandings } from '#domain/rankings/standings.ts'
import { listStatedFigures } from './stated-figures.ts'

/** The units that have stated something over time: a figure, or a place in a ranking. */
export function listUnitsWithFigures(corpus: Corpus): ReadonlySet<string> {
  // What is only for the wall is not given away as data.
  const affairs = corpus.affairs.filter(({ data }) => data.scope === 'web')
  const stated = [...affairs, ...corpus.summaries].flatMap(listStatedFigures)
  return new Set([...stated.map(({ unitId }) => unitId), ...listRankedUnits(corpus)])
}

function listRankedUnits(corpus: Corpus): string[] {
  return [...listRankingPeriods(corpus)].flatMap(({ entry, rows }) =>
    toStandings(entry.data, rows, undefined).flatMap(({ row, rank }) =>
      row.unitId === undefined || rank === undefined ? [] : [row.unitId],
    ),
  )
}
