import { byScore } from './conjunction.ts'
import type { Match } from './conjunction.ts'
import { scoreStanding } from './head-score.ts'
import { findRowsIn } from './matched-records.ts'
import type { PagesByNo } from './matched-records.ts'
import { toOtherWords } from './other-words.ts'
import { toPieces } from './query-pieces.ts'
import type { Piece } from './query-pieces.ts'
import type { SearchParts } from './search-parts.ts'
import type { SearchPlan } from './search-plan.ts'
import type { SymbolRow } from './search-query.ts'
import type { PageHit, ShardIndex } from './shard-index.ts'

/**
 * The records that hold most of what was typed, in pieces: each piece counts by how much it tells,
 * more in a head than in a text. What holds less than half of what can be found at all is no answer
 * (川口 without 社区 is, 社区 without 川口 is not), unless nothing holds more.
 */
export async function findLoose(
  plan: SearchPlan,
  parts: SearchParts,
  texts: readonly ShardIndex[],
): Promise<LooseMatches> {
  const { recordCount } = plan
  const { heads } = parts
  const pieces = toPlanPieces(plan)
  const found = await Promise.all(pieces.map((piece) => findPiece(piece, heads, texts)))
  const weighed = found.map((piece) => ({ ...piece, weight: weigh(piece, recordCount) }))
  const total = sum(weighed.filter(isFound).map(({ weight }) => weight))
  const candidates = new Map<number, Candidate>()
  for (const piece of weighed) collect(piece, candidates)
  const allowed = [...candidates.values()].filter(({ head }) => plan.isAllowed(head.no))
  const best = allowed.reduce((most, { weight }) => Math.max(most, weight), 0)
  const least = Math.min(total * leastShare, best * shareOfBest)
  const matches = allowed
    .filter(({ weight }) => weight >= least && weight > total * leastAtAll)
    .map((candidate) => toMatch(candidate, total, plan))
  const all = sum(weighed.map(({ weight }) => weight))
  const isShort = plan.query.phrase.length <= shortQuery
  const isMissing = found.some((one) => (one.piece.isWord || isShort) && !isFound(one))
  return {
    matches: byScore(matches),
    words: found.filter((one) => one.piece.isWord && isFound(one)).flatMap((one) => one.piece.rows),
    doubt: all === 0 || best < poorShare * all ? 'strong' : isMissing ? 'slight' : 'none',
  }
}

/** Of a number that was found nothing is near, and the year of another 字号 is no answer. */
export function wantsLoose(q: string, exactCount: number, isDone: boolean): boolean {
  return !isNumber.test(q) || (isDone && exactCount === 0)
}

/** Of what was typed without its date; each word with other expressions for it. */
function toPlanPieces({ request, dated, synonyms }: SearchPlan): Piece[] {
  return toPieces(dated?.restText ?? request.q, (word) => toOtherWords(word, synonyms))
}

async function findPiece(
  piece: Piece,
  heads: readonly ShardIndex[],
  texts: readonly ShardIndex[],
): Promise<FoundPiece> {
  // The last one counts: the word itself before other expressions for it.
  const rows = [...piece.rows].reverse()
  const [inHeads, inTexts] = await Promise.all([
    findRowsIn(heads, rows),
    findRowsIn(texts, piece.isWord ? rows : []),
  ])
  return { piece, heads: inHeads, texts: inTexts }
}

/** The fewer records hold a piece, the more it tells (inverse document frequency). */
function weigh({ piece, heads, texts }: FoundPiece, recordCount: number): number {
  const count = new Set([...heads.keys(), ...texts.keys()]).size
  return piece.share * Math.log(1 + recordCount / Math.max(1, count))
}

function isFound({ heads, texts }: FoundPiece): boolean {
  return heads.size + texts.size > 0
}

function collect(
  { heads, texts, weight, piece }: FoundPiece & { readonly weight: number },
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

/** Weighs nothing where the title says it already: what it does not say is what has to be shown. */
function collectText(known: Candidate, { places }: PageHit, weight: number): void {
  known.weight += weight
  const isTelling = weight > 0 && !known.hasTellingPlaces
  if (isTelling || known.places.length === 0) known.places = places
  known.hasTellingPlaces ||= isTelling
}

function createCandidate(head: PageHit): Candidate {
  return { head, weight: 0, titleSymbols: 0, places: [], hasTellingPlaces: false }
}

function toMatch(
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
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
/** What stands in a text says less about it than what stands in its title. */
const textShare = 0.45
const coverageShare = 0.15
const standingShare = 0.1
/** A date is seldom mistyped: what was published then, or is about then, is rather meant. */
const periodShare = 0.4

interface Candidate {
  head: PageHit
  weight: number
  titleSymbols: number
  places: readonly number[]
  /** Whether they are of a piece that the head does not hold. */
  hasTellingPlaces: boolean
}

interface FoundPiece {
  readonly piece: Piece
  readonly heads: PagesByNo
  readonly texts: PagesByNo
}

export interface LooseMatches {
  readonly matches: readonly Match[]
  readonly words: readonly SymbolRow[]
  readonly doubt: Doubt
}

/**
 * Whether something else than what was typed may have been meant, and how far to look for it. Slight:
 * much of it was found, but for a word that may be written in another way.
 */
export type Doubt = 'none' | 'slight' | 'strong'
