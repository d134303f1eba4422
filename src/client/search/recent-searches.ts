import { readStored, removeStored, writeStored } from '#client/stored-text.ts'
import { noteStored } from './has-stored.ts'
import { filterKeys, toFragment } from './search-state.ts'
import type { FilterKey, SearchState } from './search-state.ts'
import { recentName } from './stored-names.ts'

/** A search as this device remembers it; it is never sent anywhere. */
export interface StoredSearch {
  readonly q: string
  /** Of the address that repeats it. */
  readonly fragment: string
  /** Its words and filters, as the reader sees them. */
  readonly label: string
}

/** @param nameOf what the reader sees of a chosen filter */
export function describeSearch(
  state: SearchState,
  nameOf: (key: FilterKey) => string,
): StoredSearch {
  const chosen = filterKeys.filter((key) => state.filters[key] !== undefined)
  const label = [state.q, ...chosen.map(nameOf)].join(' · ')
  return { q: state.q, fragment: toFragment(state), label }
}

/** The searches that the reader asked for last, latest first. */
export function readRecent(): StoredSearch[] {
  return readStoredList(recentName).filter(isStoredSearch)
}

/** Puts a search first; one of the same words takes the place of the one before. */
export function addRecent(search: StoredSearch): void {
  const others = readRecent().filter(({ q }) => q !== search.q)
  writeStored(recentName, JSON.stringify([search, ...others].slice(0, mostRecent)))
  noteStored()
}

export function forgetRecent(): void {
  removeStored(recentName)
}

/** Whatever this device holds under the name as a list; it may hand back anything. */
export function readStoredList(name: string): unknown[] {
  try {
    const list: unknown = JSON.parse(readStored(name) ?? '')
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}

/** Other pages below this address may write here, too: a link to elsewhere must not come out. */
export function isStoredSearch(value: unknown): value is StoredSearch {
  const { q, fragment, label } = (value ?? {}) as Readonly<Record<string, unknown>>
  const isText = [q, fragment, label].every((text) => typeof text === 'string')
  return isText && String(fragment).startsWith('#')
}

const mostRecent = 8
