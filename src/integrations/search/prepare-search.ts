import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '#domain/corpus.ts'
import { toOpenNotices } from '#domain/search/open-notices.ts'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import { toSearchRecords } from '#domain/search/records/to-search-records.ts'
import { numberRecords, toMonths } from '#domain/search/shards/number-records.ts'
import type { SearchShards } from '#domain/search/shards/search-shards.ts'
import { readIndexerVersion } from './indexer-version.ts'
import { makeShards } from './make-shards.ts'
import { planJobs } from './plan-jobs.ts'
import type { PlannedShard, ShardBounds } from './plan-jobs.ts'
import { writeSearchFiles } from './search-files.ts'
import { siteFolder } from './shard-folder.ts'
import { writeTermsFiles } from './terms-files.ts'

/**
 * Makes all that a browser searches, in the cache: while nothing else is in memory, the index may
 * take what there is. It is put into the site when the pages are there.
 */
export async function prepareSearch({ corpus, now, cacheDir }: SearchOptions): Promise<Prepared> {
  const records = numberRecords(toSearchRecords(corpus, now))
  return prepareRecords(records, { now, cacheDir }, (outDir) =>
    writeTermsFiles({ corpus, records, outDir }),
  )
}

/** The same of any records, in the order of their numbers, with the files that are handed in. */
export async function prepareRecords(
  numbered: readonly SearchRecord[],
  { now, cacheDir, bounds }: RecordsOptions,
  writeMore: (outDir: string) => Promise<void> = () => Promise.resolve(),
): Promise<Prepared> {
  const cache = join(cacheDir, 'search')
  const planned = planJobs(numbered, readIndexerVersion(), bounds)
  const madeCount = await makeShards(planned, cache)
  const siteFiles = join(cache, siteFolder)
  rmSync(siteFiles, { recursive: true, force: true })
  mkdirSync(join(siteFiles, 'search'), { recursive: true })
  await writeMore(siteFiles)
  writeJson(join(siteFiles, 'search/open.json'), toOpenNotices(numbered, now))
  const shards = toManifest(numbered, planned, digestFolder(join(siteFiles, 'search')))
  writeJson(join(siteFiles, 'search/shards.json'), shards)
  return {
    shards,
    madeCount,
    writeTo: (outDir) => {
      writeSearchFiles(shards, cache, outDir)
    },
    forgetOthers: () => {
      forgetOthers(shards, cache)
    },
  }
}

function toManifest(
  numbered: readonly SearchRecord[],
  planned: readonly PlannedShard[],
  filesDigest: string,
): SearchShards {
  const hash = createHash('sha256').update(filesDigest)
  for (const { plan, digest } of planned) hash.update(`\n${plan.id} ${plan.first} ${digest}`)
  const ofLayer = (asked: PlannedShard['layer']) =>
    planned
      .filter(({ layer }) => layer === asked)
      .map(({ plan: { id, first, count, years }, digest }) => ({ id, digest, first, count, years }))
  return {
    version: hash.digest('hex').slice(0, 16),
    recordCount: numbered.length,
    months: toMonths(numbered),
    heads: ofLayer('heads'),
    texts: ofLayer('texts'),
  }
}

function digestFolder(folder: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).toSorted()) {
    hash.update(`${name}\n`).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex')
}

/** Deletes the shards that are not of this build: what was withdrawn must not stay anywhere. */
function forgetOthers({ heads, texts }: SearchShards, cache: string): void {
  const used = new Set([siteFolder, ...[...heads, ...texts].map(({ digest }) => digest)])
  for (const name of readdirSync(cache)) {
    if (!used.has(name)) rmSync(join(cache, name), { recursive: true })
  }
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value))
}

export interface SearchOptions {
  readonly corpus: Corpus
  readonly now: string
  /** Where the site keeps what a later build may use. */
  readonly cacheDir: string
}

export interface RecordsOptions extends Omit<SearchOptions, 'corpus'> {
  readonly bounds?: ShardBounds
}

export interface Prepared {
  readonly shards: SearchShards
  /** How many shards the cache lacked. */
  readonly madeCount: number
  /** Puts everything into the folder of the finished site. */
  readonly writeTo: (outDir: string) => void
  /** Forgets the shards of earlier builds; for when this one has succeeded. */
  readonly forgetOthers: () => void
}
