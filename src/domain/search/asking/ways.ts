import type { MatchKind } from './answer.ts'
import { findTextMatches, startConjunction, toHeadMatches } from './conjunction.ts'
import type { Conjunction, Match } from './conjunction.ts'
import type { SymbolRow } from './search-query.ts'
import type { SearchPlan, ToOthers } from './search-plan.ts'
import type { ShardIndex } from './shard-index.ts'

/**
 * The ways in which a record may answer, best first: its own number, the whole phrase, all terms;
 * then, no longer exactly, the terms in a period, and other expressions for the same.
 */
export async function startWays(
  plan: SearchPlan,
  heads: readonly ShardIndex[],
): Promise<{ exact: Way[]; near: Way[] }> {
  const start = async (match: MatchKind, rows: readonly SymbolRow[], toOthers?: ToOthers) => {
    const conjunction = await startConjunction(rows, heads, toOthers)
    return { match, conjunction, searchesTexts: true, accepts: plan.isAllowed }
  }
  const { query, numberRow, dated, variants } = plan
  const [exact, near] = await Promise.all([
    Promise.all([
      ...(numberRow === undefined ? [] : [startNumberWay(numberRow, plan, heads)]),
      ...(query.phrase.length === 0 ? [] : [start('phrase', [query.phrase])]),
      ...(query.terms.length > 1 ? [start('terms', query.terms, plan.toOthers)] : []),
    ]),
    Promise.all([
      ...(dated === undefined ? [] : [startDatedWay(dated.rest.terms, dated.isInPeriod)]),
      ...variants.map(({ row }) => start('synonym', [row])),
    ]),
  ])
  return { exact, near }

  async function startDatedWay(
    rows: readonly SymbolRow[],
    isInPeriod: (no: number) => boolean,
  ): Promise<Way> {
    const way = await start('dated', rows)
    return { ...way, accepts: (no) => plan.isAllowed(no) && isInPeriod(no) }
  }
}

/** Behind the title of a head stand its own numbers; a title may name that of another document. */
async function startNumberWay(
  row: SymbolRow,
  plan: SearchPlan,
  heads: readonly ShardIndex[],
): Promise<Way> {
  const conjunction = await startConjunction([row], heads)
  const own = conjunction.heads.map(
    (pages) =>
      new Map([...pages].filter(([, hit]) => hit.places.some((at) => at >= hit.titleLength))),
  )
  return {
    match: 'number',
    conjunction: { ...conjunction, heads: own },
    searchesTexts: false,
    accepts: plan.isAllowed,
  }
}

/** What of the heads answers in this way. */
export function toWayHeads({ conjunction, accepts }: Way, recordCount: number): Match[] {
  // A period alone: everything in it.
  const isUnworded = conjunction.rows.length === 0
  const matches = isUnworded ? toAll(recordCount) : toHeadMatches(conjunction, recordCount)
  return matches.filter(({ no }) => accepts(no))
}

function toAll(recordCount: number): Match[] {
  return Array.from({ length: recordCount }, (_, at) => {
    const no = recordCount - 1 - at
    return { no, places: [], score: no }
  })
}

/** What of one shard of texts answers in this way. */
export async function findWayTexts(
  { conjunction, accepts, searchesTexts }: Way,
  texts: ShardIndex,
  recordCount: number,
): Promise<Match[]> {
  if (!searchesTexts) return []
  const matches = await findTextMatches(conjunction, texts, recordCount)
  return matches.filter(({ no }) => accepts(no))
}

export interface Way {
  readonly match: MatchKind
  readonly conjunction: Conjunction
  readonly searchesTexts: boolean
  readonly accepts: (no: number) => boolean
}
