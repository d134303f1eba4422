import { toBlockNo } from '#domain/search/results/search-entry.ts'
import type { SearchEntry } from '#domain/search/results/search-entry.ts'
import type { Hit } from '#domain/search/asking/ranked-search.ts'

/** Loads what the result list shows of a hit, each file once. */
export function createEntryFiles(folderUrl: string): EntryFiles {
  const entries = new Map<string, Promise<SearchEntry>>()
  return {
    load: async ({ id, place }) => {
      const known = entries.get(id)
      const loading = known ?? loadJson(`${folderUrl}${id}.json`)
      if (known === undefined) {
        entries.set(id, loading)
        // A failed load must not stay.
        loading.catch(() => entries.delete(id))
      }
      const entry = await loading
      const blockNo = toBlockNo(entry, place)
      if (blockNo === 0) return entry
      return { ...entry, text: await (await get(`${folderUrl}${id}.${blockNo}.txt`)).text() }
    },
  }
}

async function loadJson(url: string): Promise<SearchEntry> {
  return (await (await get(url)).json()) as SearchEntry
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return response
}

export interface EntryFiles {
  /** The entry, its text being the block in which the hit stands. */
  readonly load: (hit: Hit) => Promise<SearchEntry>
}
