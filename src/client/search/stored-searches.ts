import { readStored, removeStored, writeStored } from '#client/stored-text.ts'
import { storedSearchesName } from './stored-searches-name.ts'

/** What this device remembers of searches: it is never sent anywhere. */
export interface StoredSearches {
  /** Latest first. */
  readonly recent: readonly StoredSearch[]
  readonly kept: readonly KeptSearch[]
}

export interface StoredSearch {
  /** Of the address that repeats it. */
  readonly fragment: string
  readonly label: string
}

/**
 * A search that the reader follows, and what of its results was seen last. Numbers of records shift
 * when older ones are added, so a result is known by its day of publication and its path.
 */
export interface KeptSearch extends StoredSearch {
  readonly seen: SeenResults
}

export interface SeenResults {
  /** Of the newest result; empty when there was none. */
  readonly day: string
  /** The results of that day. */
  readonly paths: readonly string[]
}

export function readStoredSearches(): StoredSearches {
  try {
    const stored = JSON.parse(readStored(storedSearchesName) ?? '{}') as Partial<StoredSearches>
    // Other pages below this address may write here, too.
    return {
      recent: (stored.recent ?? []).filter(isStoredSearch),
      kept: (stored.kept ?? []).filter(
        (kept) => isStoredSearch(kept) && Array.isArray(kept.seen.paths),
      ),
    }
  } catch {
    return { recent: [], kept: [] }
  }
}

/** Remembers them; says whether the device lets us. */
export function storeSearches({ recent, kept }: StoredSearches): boolean {
  if (recent.length + kept.length > 0) {
    return writeStored(storedSearchesName, JSON.stringify({ recent, kept }))
  }
  removeStored(storedSearchesName)
  return true
}

/** Puts a search first; one of the same words takes the place of the one before. */
export function rememberSearch(search: StoredSearch): void {
  const { recent, kept } = readStoredSearches()
  const words = toWords(search)
  const others = recent.filter((other) => toWords(other) !== words)
  storeSearches({ recent: [search, ...others].slice(0, mostRecent), kept })
}

export function isKept(fragment: string): boolean {
  return readStoredSearches().kept.some((kept) => kept.fragment === fragment)
}

function toWords({ fragment }: StoredSearch): string | null {
  return new URLSearchParams(fragment.slice(1)).get('q')
}

/** A link to anywhere else must not come out of storage. */
function isStoredSearch(value: unknown): value is StoredSearch {
  const { fragment, label } = (value ?? {}) as Partial<StoredSearch>
  return typeof fragment === 'string' && fragment.startsWith('#') && typeof label === 'string'
}

const mostRecent = 8
