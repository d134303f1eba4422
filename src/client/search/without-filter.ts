import type { FilterKey, SearchState } from './search-state.ts'

/** The same search without one of its filters. */
export function withoutFilter(state: SearchState, dropped: FilterKey): SearchState {
  const filters = { ...state.filters }
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a copy, and one of six keys
  delete filters[dropped]
  return { ...state, filters }
}
