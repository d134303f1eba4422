import type { SearchEntry } from '#domain/search/results/search-entry.ts'
import { toEntryFile } from '#domain/search/shards/search-shards.ts'
import { fetchFile, loadOnce } from './load-once.ts'

/** Loads what the result list shows of a record, each file once. */
export function createEntryFiles(folderUrl: string, version: string): EntryFiles {
  const files = new Map<string, () => Promise<string>>()
  const load = (name: string): Promise<string> => {
    // Records change their numbers when an older one is added: an address holds for one version.
    const fetchText = async () => (await fetchFile(`${folderUrl}${name}?${version}`)).text()
    const file = files.get(name) ?? loadOnce(fetchText)
    files.set(name, file)
    return file()
  }
  return {
    loadEntry: async (no) => JSON.parse(await load(`${toEntryFile(no)}.json`)) as SearchEntry,
    loadBlock: (no, blockNo) => load(`${toEntryFile(no)}.${blockNo}.txt`),
  }
}

export interface EntryFiles {
  readonly loadEntry: (no: number) => Promise<SearchEntry>
  /** A later block of its text, from 1. */
  readonly loadBlock: (no: number, blockNo: number) => Promise<string>
}
