import type { SearchEntry } from '#domain/search/results/search-entry.ts'
import { toEntryFile } from '#domain/search/shards/search-shards.ts'

/** Loads what the result list shows of a record, each file once. */
export function createEntryFiles(folderUrl: string, version: string): EntryFiles {
  const files = new Map<string, Promise<Response>>()
  const load = async (name: string): Promise<Response> => {
    const known = files.get(name)
    // Records change their numbers when an older one is added: an address holds for one version.
    const loading = known ?? get(`${folderUrl}${name}?${version}`)
    if (known === undefined) {
      files.set(name, loading)
      // A failed load must not stay.
      loading.catch(() => files.delete(name))
    }
    return (await loading).clone()
  }
  return {
    loadEntry: async (no) => (await (await load(`${toEntryFile(no)}.json`)).json()) as SearchEntry,
    loadBlock: async (no, blockNo) => (await load(`${toEntryFile(no)}.${blockNo}.txt`)).text(),
  }
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return response
}

export interface EntryFiles {
  readonly loadEntry: (no: number) => Promise<SearchEntry>
  /** A later block of its text, from 1. */
  readonly loadBlock: (no: number, blockNo: number) => Promise<string>
}
