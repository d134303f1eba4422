import type { SearchQuery, SymbolRow } from './search-query.ts'
import { toQueryWords } from '#domain/search/pairs.ts'

/**
 * Finds what holds the phrase or all terms as typed, and apart from that what only holds the words
 * in them.
 */
export async function searchRanked(query: SearchQuery, index: SearchIndex): Promise<RankedHits> {
  const phraseHits = await findRow(query.phrase, index)
  const termHits = query.terms.length > 1 ? await findAll(query.terms, index) : []
  const united = unite(phraseHits, termHits)
  const matches = index.order === 'date' ? byScore(united) : united
  const similar = await findSimilar(query.words, matches.length, index)
  return { matches, loose: without(similar.hits, matches), looseWords: similar.words }
}

/**
 * What holds all words that stand anywhere; and where exact results are few, what holds some of
 * them, as long as these tell more than the missing ones: 川口 without 社区, not 社区 without 川口.
 */
async function findSimilar(
  words: readonly SymbolRow[],
  matchCount: number,
  index: SearchIndex,
): Promise<{ hits: Hit[]; words: SymbolRow[] }> {
  if (words.length < 2) return { hits: [], words: [] }
  const searched = await Promise.all(words.map((word) => searchWord(word, index)))
  const found = searched.filter(({ hits }) => hits.length > 0)
  const total = found.reduce((sum, { weight }) => sum + weight, 0)
  const covered = coverWords(found, index)
  const whole = covered.filter(({ count }) => count === found.length)
  const partial = covered.filter(({ count, weight }) => count < found.length && weight > total / 2)
  const isEnough = matchCount + whole.length >= enoughHits
  return {
    hits: isEnough ? byScore(whole) : unite(byScore(whole), byScore(partial)),
    words: found.map(({ word }) => word),
  }
}

const enoughHits = 10

/** The fewer entries hold a word, the more it tells (inverse document frequency). */
async function searchWord(word: SymbolRow, index: SearchIndex): Promise<FoundWord> {
  const hits = await findRow(word, index)
  return { word, hits, weight: Math.log(1 + index.size / Math.max(1, hits.length)) }
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
  const found = await Promise.all(rows.map((row) => searchWord(row, index)))
  return byScore(coverWords(found, index).filter(({ count }) => count === rows.length))
}

/** Of each entry, how many of the words it holds; its place is that of its most telling word. */
function coverWords(found: readonly FoundWord[], { order }: SearchIndex): CoveredHit[] {
  const covered = new Map<string, CoveredHit>()
  for (const { hits, weight } of [...found].sort((a, b) => b.weight - a.weight)) {
    for (const hit of hits) {
      const known = covered.get(hit.id) ?? { ...hit, count: 0, weight: 0, score: 0 }
      covered.set(hit.id, {
        ...known,
        count: known.count + 1,
        weight: known.weight + weight,
        score: order === 'date' ? hit.score : known.score + hit.score,
      })
    }
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
  /** How many entries it holds. */
  readonly size: number
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

interface FoundWord {
  readonly word: SymbolRow
  readonly hits: readonly Hit[]
  readonly weight: number
}

interface CoveredHit extends Hit {
  readonly count: number
  readonly weight: number
}

export interface RankedHits {
  readonly matches: readonly Hit[]
  readonly loose: readonly Hit[]
  /** The words that were found apart from each other. */
  readonly looseWords: readonly SymbolRow[]
}
