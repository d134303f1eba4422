import type { FilterKey, SearchState } from './search-state.ts'

/**
 * Puts a search first among those that this device remembers; without one it only loads what does
 * so. Where that does not load, the search is not remembered.
 */
export async function rememberSearch(
  state?: SearchState,
  nameOf: (key: FilterKey) => string = () => '',
): Promise<void> {
  try {
    const { addRecent, describeSearch } = await import('./recent-searches.ts')
    if (state) addRecent(describeSearch(state, nameOf))
  } catch {
    // It helps next time only.
  }
}
