import type { Match } from './conjunction.ts'
import type { FoundPiece } from './found-pieces.ts'
import { scoreStanding } from './head-score.ts'
import type { SearchPlan } from './search-plan.ts'
import type { PageHit } from './shard-index.ts'

/** What holds some of the pieces; a piece counts more in a head than in a text. */
export function collectCandidates(pieces: readonly FoundPiece[]): Candidate[] {
  const candidates = new Map<number, Candidate>()
  for (const piece of pieces) collect(piece, candidates)
  return [...candidates.values()]
}

/** @param total how much all pieces tell that stand anywhere */
export function toLooseMatch(
  { head, weight, titleSymbols, places }: Candidate,
  total: number,
  { recordCount, dated }: SearchPlan,
): Match {
  const coverage = Math.min(1, titleSymbols / Math.max(1, head.titleLength))
  const standing = standingShare * scoreStanding(head, recordCount)
  const inPeriod = dated?.isInPeriod(head.no) === true ? periodShare : 0
  const score = weight / total + coverageShare * coverage + standing + inPeriod
  return { no: head.no, places, score }
}

function collect(
  { heads, texts, weight, piece }: FoundPiece,
  candidates: Map<number, Candidate>,
): void {
  const length = piece.rows[0]?.length ?? 0
  for (const [no, hit] of heads) {
    const known = candidates.get(no) ?? createCandidate(hit)
    const isInTitle = (hit.places[0] ?? 0) < hit.titleLength
    known.weight += weight
    known.titleSymbols += isInTitle && piece.share >= 1 ? length : 0
    known.head = hit
    candidates.set(no, known)
  }
  for (const [no, hit] of texts) {
    const known = candidates.get(no) ?? createCandidate(hit)
    collectText(known, hit, heads.has(no) ? 0 : weight * textShare)
    candidates.set(no, known)
  }
}

/**
 * Weighs nothing where the title says it already: what it does not say is what has to be shown, and of
 * that what tells most.
 */
function collectText(known: Candidate, { places }: PageHit, weight: number): void {
  known.weight += weight
  if (weight <= known.shownWeight) return
  known.places = places
  known.shownWeight = weight
}

function createCandidate(head: PageHit): Candidate {
  return { head, weight: 0, titleSymbols: 0, places: [], shownWeight: -1 }
}

/** What stands in a text says less about it than what stands in its title. */
const textShare = 0.45
const coverageShare = 0.15
const standingShare = 0.1
/** A date is seldom mistyped: what was published then, or is about then, is rather meant. */
const periodShare = 0.4

export interface Candidate {
  head: PageHit
  weight: number
  titleSymbols: number
  places: readonly number[]
  /** How much the piece tells whose places they are. */
  shownWeight: number
}
