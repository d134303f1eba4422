import type { SearchQuery, SymbolRow } from './search-query.ts'
import { toQueryWords } from './pairs.ts'

/**
 * Finds what holds the phrase or all terms as typed, and apart from that what only holds the words
 * in them: all of them, or as many as any entry does, but no fewer than half.
 */
export async function searchRanked(query: SearchQuery, index: SearchIndex): Promise<RankedHits> {
  const isByDate = index.order === 'date'
  const phraseHits = await findRow(query.phrase, index)
  const termHits = query.terms.length > 1 ? await findAll(query.terms, index) : []
  const united = unite(phraseHits, termHits)
  const matches = isByDate ? byScore(united) : united
  const loose = without(await findSimilar(query, matches.length, index), matches)
  return { matches, loose }
}

/** Looser results are worth their time only where exact ones are few. */
const enoughHits = 10

async function findSimilar(
  { words }: SearchQuery,
  matchCount: number,
  index: SearchIndex,
): Promise<Hit[]> {
  if (words.length < 2) return []
  const found = await Promise.all(words.map((word) => findRow(word, index)))
  const covered = countWords(found, index)
  const whole = covered.filter(({ count }) => count === words.length)
  if (matchCount + whole.length >= enoughHits) return byScore(whole)
  const partial = covered.filter(({ count }) => count < words.length)
  const best = Math.max(Math.ceil(words.length / 2), ...partial.map(({ count }) => count))
  return unite(
    byScore(whole),
    byScore(partial.filter(({ count }) => count === best)),
  )
}

/**
 * The entries that hold a row of symbols exactly. Pagefind scores all exact hits alike, so their
 * scores come from the search for the same words in any order.
 */
async function findRow(row: SymbolRow, index: SearchIndex): Promise<Hit[]> {
  if (row.length === 0) return []
  const words = toQueryWords(row)
  const scored = await index.find(words, 'any-order')
  if (words.length === 1) return byScore(scored)
  const scores = new Map(scored.map(({ id, score }) => [id, score]))
  const exact = await index.find(words, 'in-order')
  return byScore(exact.map((hit) => ({ ...hit, score: scores.get(hit.id) ?? 0 })))
}

async function findAll(rows: readonly SymbolRow[], index: SearchIndex): Promise<Hit[]> {
  const found = await Promise.all(rows.map((row) => findRow(row, index)))
  const whole = countWords(found, index).filter(({ count }) => count === rows.length)
  return byScore(whole)
}

/** Of each entry, how many of the words it holds; its place is that of its most telling word. */
function countWords(found: readonly (readonly Hit[])[], { order }: SearchIndex): CoveredHit[] {
  const covered = new Map<string, CoveredHit>()
  for (const hit of found.flat()) {
    const known = covered.get(hit.id) ?? { ...hit, count: 0, score: 0, top: -1 }
    const isTop = hit.score > known.top
    covered.set(hit.id, {
      id: hit.id,
      count: known.count + 1,
      score: order === 'date' ? hit.score : known.score + hit.score,
      top: isTop ? hit.score : known.top,
      place: isTop ? hit.place : known.place,
    })
  }
  return [...covered.values()]
}

function unite(first: readonly Hit[], second: readonly Hit[]): Hit[] {
  return [...first, ...without(second, first)]
}

function without(hits: readonly Hit[], known: readonly Hit[]): Hit[] {
  const ids = new Set(known.map(({ id }) => id))
  return hits.filter(({ id }) => !ids.has(id))
}

/** Not toSorted, which browsers lack that are still in use (Chromium before 110). */
function byScore<T extends Hit>(hits: readonly T[]): T[] {
  return [...hits].sort((a, b) => b.score - a.score)
}

/** One built index with its filters and its order chosen. */
export interface SearchIndex {
  readonly order: SearchOrder
  readonly find: (words: readonly string[], how: 'in-order' | 'any-order') => Promise<Hit[]>
}

/** By date, the score of a hit is its place in time. */
export type SearchOrder = 'relevance' | 'date'

export interface Hit {
  /** Names the entry's own file. */
  readonly id: string
  readonly score: number
  /** The symbol of the indexed text at which the first match begins. */
  readonly place: number
}

interface CoveredHit extends Hit {
  readonly count: number
  readonly top: number
}

export interface RankedHits {
  readonly matches: readonly Hit[]
  readonly loose: readonly Hit[]
}
