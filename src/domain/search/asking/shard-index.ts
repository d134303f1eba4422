import type { PageFacts } from '#domain/search/shards/page-name.ts'
import type { SearchShard } from '#domain/search/shards/search-shards.ts'

/** One shard as the engine asks it; the browser answers by Pagefind, a test by an array. */
export interface ShardIndex {
  readonly shard: SearchShard
  /** Pages that hold the words as one row, with the first place at which it begins, or all. */
  readonly find: (words: readonly string[], places: 'first' | 'all') => Promise<PageHit[]>
  /** The numbers of all records that pass the filters; only the layer of heads has filters. */
  readonly list: (filters: ShardFilters) => Promise<number[]>
}

/** For each filter the values of which a record must have one. */
export type ShardFilters = Readonly<Record<string, readonly string[]>>

export interface PageHit extends Omit<PageFacts, 'index'> {
  /** The number of its record over the whole portal. */
  readonly no: number
  /** The symbols of the head or the text at which matches begin, first to last. */
  readonly places: readonly number[]
}
