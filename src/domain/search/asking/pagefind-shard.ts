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
      const hits = exact.map((result) => toHit(result, shard))
      if (places === 'first' || exact.length === 0) return hits
      const { withAllPlaces } = await import('./all-places.ts')
      return withAllPlaces(hits, exact, await search(row), words.length)
    },
    list: async (filters) => {
      const any = Object.entries(filters).map(([name, values]) => [name, { any: values }])
      const options = { filters: Object.fromEntries(any) as object }
      const { results } = await (await openForFilters()).search(null, options)
      return results.map(({ id }) => shard.first + parsePageName(id).index)
    },
  }
}

/** Of an exact hit Pagefind names the first place only. */
function toHit({ id, words: [start = 0] }: PagefindResult, { first }: SearchShard): PageHit {
  const { index, ...facts } = parsePageName(id)
  return { ...facts, no: first + index, places: [start] }
}

type OpenPagefind = () => Promise<PagefindShard>

/** The part of Pagefind that is used. */
export interface PagefindShard {
  readonly search: (
    term: string | null,
    options: object,
  ) => Promise<{ readonly results: readonly PagefindResult[] }>
}

export interface PagefindResult {
  /** The name of the page. */
  readonly id: string
  /** The numbers of the words at which matches stand. */
  readonly words: readonly number[]
}
