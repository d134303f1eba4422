import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Corpus } from '#domain/corpus.ts'
import { toIndexed } from '#domain/search/results/search-entry.ts'
import type { IndexedRecord } from '#domain/search/results/search-entry.ts'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import { toSearchRecords } from '#domain/search/records/to-search-records.ts'
import { buildPagefindIndex } from './search-pagefind.ts'

export interface SearchIndexOptions {
  readonly corpus: Corpus
  readonly now: string
  /** The folder of the finished site. */
  readonly outDir: string
}

/** Writes Pagefind's index to `pagefind/` and what the result list shows to `search/entries/`. */
export async function writeSearchIndex({ corpus, now, outDir }: SearchIndexOptions): Promise<void> {
  await writeIndexOf(toSearchRecords(corpus, now), outDir)
}

/** Writes the index of any records. */
export async function writeIndexOf(
  records: readonly SearchRecord[],
  outDir: string,
): Promise<void> {
  const indexed = records.map((record) => ({ record, ...toIndexed(record) }))
  const { files, ids } = await buildPagefindIndex(indexed)
  for (const { path, content } of files) writeTo(join(outDir, 'pagefind', path), content)
  for (const { record, ...parts } of indexed) {
    const id = ids.get(record.path)
    if (id === undefined) throw new Error(`Pagefind did not index ${record.path}`)
    writeEntry(join(outDir, 'search', 'entries', id), parts)
  }
}

/** The entry as `<id>.json`; the later blocks of its text as `<id>.1.txt`, `<id>.2.txt` …. */
function writeEntry(path: string, { entry, blocks }: Omit<IndexedRecord, 'symbols'>): void {
  writeTo(`${path}.json`, JSON.stringify(entry))
  for (const [index, block] of blocks.entries()) writeTo(`${path}.${index + 1}.txt`, block)
}

function writeTo(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
