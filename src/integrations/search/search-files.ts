import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { EntryParts } from '#domain/search/results/entry-parts.ts'
import { toEntryFile, toShardFolder } from '#domain/search/shards/search-shards.ts'
import type { SearchShard, ShardLayer } from '#domain/search/shards/search-shards.ts'
import type { PlannedJobs } from './plan-jobs.ts'
import { siteFolder } from './shard-folder.ts'

/** Copies shards from the cache to `pagefind/` and writes what results show to `search/entries/`. */
export function writeSearchFiles({ cache, shards, slices }: MadeIndex, outDir: string): void {
  cpSync(join(cache, siteFolder), outDir, { recursive: true })
  for (const shard of shards) {
    const target = join(outDir, 'pagefind', toShardFolder(shard))
    cpSync(join(cache, shard.digest), target, { recursive: true })
  }
  const entries = join(outDir, 'search/entries')
  for (const slice of slices) if (slice.layer === 'texts') writeEntries(slice, cache, entries)
}

/** Deletes what is not of this build: what was withdrawn must not stay anywhere. */
export function forgetOthers({ cache, slices, shards }: MadeIndex): void {
  const used = new Set([siteFolder, ...[...slices, ...shards].map(({ digest }) => digest)])
  for (const name of readdirSync(cache)) {
    if (!used.has(name)) rmSync(join(cache, name), { recursive: true })
  }
}

/** What is needed of an index once it is made: nothing that holds its records in memory. */
export function toMadeIndex({ shards, slices }: PlannedJobs, cache: string): MadeIndex {
  return {
    cache,
    shards: shards.map(({ plan: { id }, digest }) => ({ id, digest })),
    slices: slices.map(({ layer, plan: { first }, digest }) => ({ layer, first, digest })),
  }
}

/** Each entry as `<no>.json`; the later blocks of its text as `<no>.1.txt`, `<no>.2.txt` …. */
function writeEntries({ first, digest }: MadeSlice, cache: string, folder: string): void {
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

interface MadeSlice {
  readonly layer: ShardLayer
  /** The number of its first record. */
  readonly first: number
  /** Its folder in the cache. */
  readonly digest: string
}

export interface MadeIndex {
  /** The folder of all slices and shards. */
  readonly cache: string
  readonly shards: readonly Pick<SearchShard, 'id' | 'digest'>[]
  readonly slices: readonly MadeSlice[]
}
