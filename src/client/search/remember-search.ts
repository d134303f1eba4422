import type { StoredSearch } from './recent-searches.ts'

/**
 * Puts a search first among those that this device remembers; without one it only loads what does
 * so. Where that does not load, the search is not remembered.
 */
export async function rememberSearch(search?: StoredSearch): Promise<void> {
  try {
    const { addRecent } = await import('./recent-searches.ts')
    if (search) addRecent(search)
  } catch {
    // It helps next time only.
  }
}
