import { removeStored } from '#client/stored-text.ts'
import { readStoredList } from './remember-search.ts'
import type { StoredSearch } from './remember-search.ts'
import { recentName } from './stored-names.ts'

/** The searches that the reader asked for last, latest first. */
export function readRecent(): StoredSearch[] {
  return readStoredList(recentName).filter(isStoredSearch)
}

export function forgetRecent(): void {
  removeStored(recentName)
}

/** Other pages below this address may write here, too: a link to elsewhere must not come out. */
export function isStoredSearch(value: unknown): value is StoredSearch {
  const { q, fragment, label } = (value ?? {}) as Readonly<Record<string, unknown>>
  const isText = [q, fragment, label].every((text) => typeof text === 'string')
  return isText && String(fragment).startsWith('#')
}
