import { byScore } from './conjunction.ts'
import type { Match } from './conjunction.ts'
import { findPieces, isFound } from './found-pieces.ts'
import type { FoundPiece } from './found-pieces.ts'
import { collectCandidates, toLooseMatch } from './loose-candidates.ts'
import type { SearchParts } from './search-parts.ts'
import type { SearchPlan } from './search-plan.ts'
import type { SymbolRow } from './search-query.ts'
import type { ShardIndex } from './shard-index.ts'

/**
 * The records that hold most of what was typed, in pieces: each piece counts by how much it tells,
 * more in a head than in a text. What holds less than half of what can be found at all is no answer
 * (川口 without 社区 is, 社区 without 川口 is not), unless nothing holds more.
 */
export async function findLoose(
  plan: SearchPlan,
  { heads }: SearchParts,
  texts: readonly ShardIndex[],
): Promise<LooseMatches> {
  // Parts of a number stand in many texts, which are about something else.
  const pieces = await findPieces(plan, heads, isNumber.test(plan.request.q) ? [] : texts)
  const found = pieces.filter(isFound)
  const total = sumWeights(found)
  const allowed = collectCandidates(pieces).filter(({ head }) => plan.isAllowed(head.no))
  const best = allowed.reduce((most, { weight }) => Math.max(most, weight), 0)
  const least = Math.min(total * leastShare, best * shareOfBest)
  const matches = allowed
    .filter(({ weight }) => weight >= least && weight > total * leastAtAll)
    .map((candidate) => toLooseMatch(candidate, total, plan))
  return {
    matches: byScore(matches),
    words: found.filter(({ piece }) => piece.isWord).flatMap(({ piece }) => piece.rows),
    doubt: toDoubt(pieces, best, plan.query.phrase.length <= shortQuery),
    isTitle: best >= titleShare * sumWeights(pieces),
  }
}

/** Of a number that was found nothing is near, and the year of another 字号 is no answer. */
export function wantsLoose(q: string, exactCount: number, isDone: boolean): boolean {
  return !isNumber.test(q) || (isDone && exactCount === 0)
}

function toDoubt(pieces: readonly FoundPiece[], best: number, isShort: boolean): Doubt {
  const all = sumWeights(pieces)
  if (all === 0 || best < poorShare * all) return 'strong'
  const isMissing = pieces.some((one) => (one.piece.isWord || isShort) && !isFound(one))
  return isMissing ? 'slight' : 'none'
}

function sumWeights(pieces: readonly FoundPiece[]): number {
  return pieces.reduce((sum, { weight }) => sum + weight, 0)
}

/** A sum with its unit, a 索引号, a 字号. */
const isNumber =
  /^\P{L}*\d[^\p{L}]*\p{Script=Han}{0,3}$|[[(〔（【［]\s*\d{4}\s*[\])〕）】］]\s*第?\d+号?$/u
/** In a short query even two characters that stand nowhere side by side may be a slip: 何花村. */
const shortQuery = 6
const leastShare = 0.5
const shareOfBest = 0.8
const leastAtAll = 0.25
/** Where the best holds less of what was typed, that was hardly meant. */
const poorShare = 0.5

/** Titles with a slip held 0.57 to 1 of what was typed; where nothing was published, 0.6 at most. */
const titleShare = 0.65

export interface LooseMatches {
  readonly matches: readonly Match[]
  readonly words: readonly SymbolRow[]
  readonly doubt: Doubt
  /** Whether one holds so much of what was typed that it was hardly meant otherwise. */
  readonly isTitle: boolean
}

/**
 * Whether something else than what was typed may have been meant, and how far to look for it. Slight:
 * much of it was found, but for a word that may be written in another way.
 */
export type Doubt = 'none' | 'slight' | 'strong'
