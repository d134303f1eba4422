import { readStored, writeStored } from '#client/stored-text.ts'
import { recentName } from './stored-names.ts'

/** A search as this device remembers it; it is never sent anywhere. */
export interface StoredSearch {
  readonly q: string
  /** Of the address that repeats it. */
  readonly fragment: string
  /** Its words and filters, as the reader sees them. */
  readonly label: string
}

/** Puts a search first; one of the same words takes the place of the one before. */
export function rememberSearch(search: StoredSearch): void {
  const others = readStoredList(recentName).filter(
    (other) => (other as Partial<StoredSearch> | null)?.q !== search.q,
  )
  writeStored(recentName, JSON.stringify([search, ...others].slice(0, mostRecent)))
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

const mostRecent = 8
