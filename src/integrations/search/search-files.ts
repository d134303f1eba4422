import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { EntryParts } from '#domain/search/results/entry-parts.ts'
import { toEntryFile } from '#domain/search/shards/search-shards.ts'
import type { SearchShard, SearchShards } from '#domain/search/shards/search-shards.ts'
import { siteFolder } from './shard-folder.ts'

/** Copies shards from the cache to `pagefind/` and writes what results show to `search/entries/`. */
export function writeSearchFiles(shards: SearchShards, cache: string, outDir: string): void {
  cpSync(join(cache, siteFolder), outDir, { recursive: true })
  const all = [...shards.heads, ...shards.texts]
  for (const { id, digest } of all) {
    cpSync(join(cache, digest, 'pagefind'), join(outDir, 'pagefind', id), { recursive: true })
  }
  const [any] = all
  if (any !== undefined) {
    cpSync(join(cache, any.digest, 'program'), join(outDir, 'pagefind'), { recursive: true })
  }
  for (const shard of shards.texts) writeEntries(shard, cache, join(outDir, 'search/entries'))
}

/** Each entry as `<no>.json`; the later blocks of its text as `<no>.1.txt`, `<no>.2.txt` …. */
function writeEntries({ first, digest }: SearchShard, cache: string, folder: string): void {
  const entries = JSON.parse(
    readFileSync(join(cache, digest, 'entries.json'), 'utf-8'),
  ) as EntryParts[]
  for (const [index, { entry, blocks }] of entries.entries()) {
    const path = join(folder, toEntryFile(first + index))
    if (index === 0 || (first + index) % 1000 === 0) mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.json`, JSON.stringify(entry))
    for (const [no, block] of blocks.entries()) writeFileSync(`${path}.${no + 1}.txt`, block)
  }
}
