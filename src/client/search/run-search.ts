import { searchRanked } from '#domain/search/ranked-search.ts'
import type { RankedHits } from '#domain/search/ranked-search.ts'
import { parseSearchQuery } from '#domain/search/search-query.ts'
import type { SearchQuery } from '#domain/search/search-query.ts'
import { listAll, toSearchIndex } from './pagefind-index.ts'
import type { OpenPagefind } from './pagefind-index.ts'
import { filterKeys, withoutFilter } from './search-state.ts'
import type { FilterKey, SearchState } from './search-state.ts'

/** Runs one search; without words it lists all that passes the filters. */
export async function runSearch(pagefind: OpenPagefind, state: SearchState): Promise<Outcome> {
  const query = parseSearchQuery(state.q)
  if (state.q === '') {
    return { state, query, matches: await listAll(pagefind, state), loose: [], looseWords: [] }
  }
  return { state, query, ...(await searchRanked(query, toSearchIndex(pagefind, state))) }
}

/** How much there would be without each of the filters; only for those that stand in the way. */
export async function findBlockingFilters(
  pagefind: OpenPagefind,
  state: SearchState,
): Promise<BlockingFilter[]> {
  const chosen = filterKeys.filter((key) => state.filters[key] !== undefined)
  const counted = chosen.map(async (key) => {
    const { matches, loose } = await runSearch(pagefind, withoutFilter(state, key))
    return { key, count: matches.length, looseCount: loose.length }
  })
  return (await Promise.all(counted)).filter(({ count, looseCount }) => count + looseCount > 0)
}

/** A search and what it found. */
export interface Outcome extends RankedHits {
  readonly state: SearchState
  readonly query: SearchQuery
}

export interface BlockingFilter {
  readonly key: FilterKey
  readonly count: number
  readonly looseCount: number
}
