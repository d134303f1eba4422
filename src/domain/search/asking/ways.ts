import type { MatchKind } from './answer.ts'
import { findTextMatches, startConjunction, toHeadMatches } from './conjunction.ts'
import type { Conjunction, Match } from './conjunction.ts'
import type { DatedQuery } from './dated-query.ts'
import { toDistinctRows } from './search-query.ts'
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
  const { request, query, dated, variants } = plan
  const start = async (
    match: MatchKind,
    rows: readonly SymbolRow[],
    toOthers?: ToOthers,
  ): Promise<Way> => ({
    match,
    conjunction: await startConjunction(rows, heads, toOthers),
    searchesTexts: true,
    accepts: plan.isAllowed,
  })
  const startDated = async (
    { rest, isInPeriod, unworded }: DatedQuery,
    match: MatchKind,
  ): Promise<Way> => ({
    ...(await start(match, rest.terms)),
    unworded,
    accepts: (no) => plan.isAllowed(no) && isInPeriod(no),
  })
  // What holds the whole holds each of its terms, which are less to load.
  const whole = toDistinctRows([...query.terms, query.phrase])
  // Who says 上月 means a month, not the word.
  const meansDate = dated?.isRelative === true && dated.rest.terms.length > 0
  const [numbers, exact, near] = await Promise.all([
    // What holds no digit need not load what reads numbers.
    /\p{Nd}/u.test(request.q) ? startNumbers(plan, heads) : [],
    Promise.all([
      ...(query.phrase.length === 0 ? [] : [start('phrase', whole)]),
      ...(meansDate ? [startDated(dated, 'terms')] : []),
      ...(whole.length > 1 ? [start('terms', query.terms, plan.toOthers)] : []),
    ]),
    Promise.all([
      ...(dated === undefined || meansDate ? [] : [startDated(dated, 'dated')]),
      ...variants.map(({ row }) => start('synonym', [row])),
    ]),
  ])
  return { exact: [...numbers, ...exact], near }
}

async function startNumbers(plan: SearchPlan, heads: readonly ShardIndex[]): Promise<Way[]> {
  const { startNumberWays } = await import('./number-way.ts')
  return startNumberWays(plan, heads)
}

/** What of the heads answers in this way. */
export function toWayHeads({ conjunction, accepts, unworded }: Way, recordCount: number): Match[] {
  const matches = unworded ?? toHeadMatches(conjunction, recordCount)
  return matches.filter(({ no }) => accepts(no))
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
  /** What answers where there are no rows to be found. */
  readonly unworded?: DatedQuery['unworded']
}
