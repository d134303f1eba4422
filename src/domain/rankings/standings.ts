import type { Ranking } from '#schemas/ranking.ts'
import type { Movement } from './movement.ts'
import { findMovements } from './movement.ts'
import { rankRows } from './rank.ts'
import { rateValue } from './rating.ts'
import type { RankingTableRow } from './read-ranking.ts'

/** One row of a ranking with all that can be worked out about it. */
export interface Standing {
  readonly row: RankingTableRow
  /** Undefined for a row that is listed but not rated. */
  readonly rank: number | undefined
  readonly isTied: boolean
  /** What the rule says, where the row was rated. */
  readonly computedRating: string | undefined
  /** The published rating differs from what the rule says. */
  readonly isMisrated: boolean
  /** Undefined where there is no earlier period. */
  readonly movement: Movement | undefined
}

/** Ranks the rows of one period by the rule's measure and compares them with the period before. */
export function toStandings(
  ranking: Pick<Ranking, 'rule' | 'tiebreak'>,
  rows: readonly RankingTableRow[],
  previous: readonly Standing[] | undefined,
): Standing[] {
  const { rule, tiebreak } = ranking
  const valueOf = (row: RankingTableRow) =>
    row.rating === undefined ? undefined : row.values[rule.measure]
  const ranked = rankRows(rows, {
    valueOf,
    compareTied: (a, b) =>
      tiebreak === undefined
        ? 0
        : (b.values[tiebreak] ?? -Infinity) - (a.values[tiebreak] ?? -Infinity),
  })
  const movements = previous && toMovementsByKey(previous, ranked, rule.measure)
  return ranked.map(({ row, rank, isTied }) => {
    const value = valueOf(row)
    const computedRating = value === undefined ? undefined : rateValue(rule, value)
    return {
      row,
      rank,
      isTied,
      computedRating,
      isMisrated: row.rating !== undefined && row.rating !== computedRating,
      movement: movements?.get(keyOf(row)),
    }
  })
}

/** How many rows have each rating, in the order of the rule; rows without one are counted apart. */
export function countRatings(
  ranking: Pick<Ranking, 'rule'>,
  standings: readonly Standing[],
): { label: string; count: number }[] {
  const count = (label: string | undefined) =>
    standings.filter(({ row }) => row.rating === label).length
  const rated = ranking.rule.bands.map(({ label }) => ({ label, count: count(label) }))
  const unrated = count(undefined)
  return unrated === 0 ? rated : [...rated, { label: '未评', count: unrated }]
}

/** The groups in the order in which they were published, each with its rows by rank. */
export function toGroups(standings: readonly Standing[]): { group: string; members: Standing[] }[] {
  const firstLine = (members: readonly Standing[]) =>
    Math.min(...members.map(({ row }) => row.line))
  return [...Map.groupBy(standings, ({ row }) => row.group ?? '')]
    .map(([group, members]) => ({ group, members }))
    .toSorted((a, b) => firstLine(a.members) - firstLine(b.members))
}

/** One unit is one row; a row whose unit is unknown is known by its printed names. */
function keyOf(row: RankingTableRow): string {
  return row.unitId ?? `${row.group ?? ''}\n${row.name}`
}

function toMovementsByKey(
  previous: readonly Standing[],
  ranked: readonly { readonly row: RankingTableRow; readonly rank: number | undefined }[],
  measure: string,
): ReadonlyMap<string, Movement> {
  const toPlacing = ({ row, rank }: Pick<Standing, 'row' | 'rank'>) => ({
    key: keyOf(row),
    rank,
    value: row.values[measure],
  })
  const movements = findMovements(previous.map(toPlacing), ranked.map(toPlacing))
  return new Map(movements.map((movement) => [movement.key, movement]))
}
