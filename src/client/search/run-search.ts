import { searchRanked } from '#domain/search/asking/ranked-search.ts'
import type { RankedHits } from '#domain/search/asking/ranked-search.ts'
import { parseSearchQuery } from '#domain/search/asking/search-query.ts'
import type { SearchQuery } from '#domain/search/asking/search-query.ts'
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

/** Of the chosen filters, those without which there would be exact results, and how many. */
export async function findBlockingFilters(
  pagefind: OpenPagefind,
  state: SearchState,
): Promise<BlockingFilter[]> {
  const chosen = filterKeys.filter((key) => state.filters[key] !== undefined)
  const counted = chosen.map(async (key) => {
    const { matches } = await runSearch(pagefind, withoutFilter(state, key))
    return { key, count: matches.length }
  })
  return (await Promise.all(counted)).filter(({ count }) => count > 0)
}

/** A search and what it found. */
export interface Outcome extends RankedHits {
  readonly state: SearchState
  readonly query: SearchQuery
}

export interface BlockingFilter {
  readonly key: FilterKey
  readonly count: number
}
