import type { SearchShards } from '#domain/search/shards/search-shards.ts'
import type { SearchSounds, SearchTerms } from '#domain/search/terms/search-terms.ts'
import type { ShardIndex } from './shard-index.ts'

/** What the engine asks; nothing of it is loaded before it is asked. */
export interface SearchParts {
  readonly shards: SearchShards
  /** Newest first, as are the texts. */
  readonly heads: readonly ShardIndex[]
  readonly texts: readonly ShardIndex[]
  readonly getTerms: () => Promise<SearchTerms>
  readonly getSounds: () => Promise<SearchSounds>
}
