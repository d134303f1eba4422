import { parsePageName } from '#domain/search/shards/page-name.ts'
import type { SearchShard } from '#domain/search/shards/search-shards.ts'
import type { PageHit, ShardIndex } from './shard-index.ts'

/**
 * A shard as Pagefind answers for it. Whatever is asked of an index that has once loaded a filter, Pagefind
 * counts what passes each value of it: of 30,000 heads that took seven times as long. So words and
 * filters are asked of two.
 * @param open called with every question, so that the first opens it and what failed is tried again
 */
export function createPagefindShard(
  shard: SearchShard,
  open: OpenPagefind,
  openForFilters: OpenPagefind,
): ShardIndex {
  const search = async (term: string) => (await (await open()).search(term, {})).results
  return {
    shard,
    find: async (words, places) => {
      const row = words.join(' ')
      // Always quoted: Pagefind takes a word that it does not know for the beginning of others.
      const exact = await search(`"${row}"`)
      const isFirstEnough = places === 'first' || exact.length === 0
      const all = isFirstEnough ? [] : await search(row)
      return toHits(exact, all, words.length, shard)
    },
    list: async (filters) => {
      const any = Object.entries(filters).map(([name, values]) => [name, { any: values }])
      const options = { filters: Object.fromEntries(any) as object }
      const { results } = await (await openForFilters()).search(null, options)
      return results.map(({ id }) => shard.first + parsePageName(id).index)
    },
  }
}

/**
 * Of an exact hit Pagefind names the first place only. The search for the same words in any order
 * names all places of each, and where as many follow each other the row begins.
 */
function toHits(
  exact: readonly PagefindResult[],
  all: readonly PagefindResult[],
  rowLength: number,
  { first }: SearchShard,
): PageHit[] {
  const placesOf = new Map(all.map(({ id, words }) => [id, words]))
  return exact.map(({ id, words: [start = 0] }) => {
    const { index, ...facts } = parsePageName(id)
    const starts = findStarts(placesOf.get(id) ?? [], rowLength)
    const places = [...new Set([start, ...starts])].sort((a, b) => a - b)
    return { ...facts, no: first + index, places }
  })
}

function findStarts(places: readonly number[], rowLength: number): number[] {
  const known = new Set(places)
  return places.filter((start) => {
    for (let at = 1; at < rowLength; at += 1) if (!known.has(start + at)) return false
    return true
  })
}

type OpenPagefind = () => Promise<PagefindShard>

/** The part of Pagefind that is used. */
export interface PagefindShard {
  readonly search: (
    term: string | null,
    options: object,
  ) => Promise<{ readonly results: readonly PagefindResult[] }>
}

interface PagefindResult {
  /** The name of the page. */
  readonly id: string
  /** The numbers of the words at which matches stand. */
  readonly words: readonly number[]
}
