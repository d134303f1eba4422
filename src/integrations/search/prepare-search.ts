import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '#domain/corpus.ts'
import { toOpenNotices } from '#domain/search/open-notices.ts'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import { toSearchRecords } from '#domain/search/records/to-search-records.ts'
import { numberRecords, toMonths } from '#domain/search/shards/number-records.ts'
import type { SearchShards } from '#domain/search/shards/search-shards.ts'
import { giveMemoryBack } from '#integrations/give-memory-back.ts'
import { readIndexerVersion } from './indexer-version.ts'
import { makeShards } from './make-shards.ts'
import { planJobs } from './plan-jobs.ts'
import type { PlannedShard, SearchBounds } from './plan-jobs.ts'
import { toMadeIndex } from './search-files.ts'
import type { MadeIndex } from './search-files.ts'
import { siteFolder } from './shard-folder.ts'
import { createTermsFiles } from './terms-files.ts'
import type { SearchFiles } from './terms-files.ts'
import { writeProgram } from './write-program.ts'

/**
 * Makes all that a browser searches, in the cache. It is put into the site when the pages are there:
 * see search-files.ts.
 */
export async function prepareSearch({ corpus, now, cacheDir }: SearchOptions): Promise<Prepared> {
  const records = numberRecords(toSearchRecords(corpus, now))
  const synonyms = corpus.synonyms.map(({ data }) => data.terms)
  // Before the shards are made: meanwhile nothing of the corpus need stay in memory.
  const files = createTermsFiles(corpus, records)
  return prepareRecords(records, { now, cacheDir, synonyms, files })
}

/** The same of any records, in the order of their numbers, with the files that are handed in. */
export async function prepareRecords(
  numbered: readonly SearchRecord[],
  { now, cacheDir, bounds, synonyms = [], files = {} }: RecordsOptions,
): Promise<Prepared> {
  const cache = join(cacheDir, 'search')
  const planned = planJobs(numbered, readIndexerVersion(), bounds)
  giveMemoryBack()
  const madeCount = await makeShards(planned, cache)
  const siteFiles = join(cache, siteFolder)
  rmSync(siteFiles, { recursive: true, force: true })
  mkdirSync(join(siteFiles, 'search'), { recursive: true })
  const [any] = planned.slices
  if (any !== undefined) await writeProgram(join(cache, any.digest), siteFiles)
  const more = { ...files, 'open.json': toOpenNotices(numbered, now) }
  for (const [name, value] of Object.entries(more)) {
    writeJson(join(siteFiles, 'search', name), value)
  }
  const shards = {
    ...toManifest(numbered, planned.shards, digestFolder(join(siteFiles, 'search'))),
    synonyms,
  }
  writeJson(join(siteFiles, 'search/shards.json'), shards)
  return { shards, madeCount, made: toMadeIndex(planned, cache) }
}

function toManifest(
  numbered: readonly SearchRecord[],
  planned: readonly PlannedShard[],
  filesDigest: string,
): Omit<SearchShards, 'synonyms'> {
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
  readonly bounds?: SearchBounds
  readonly synonyms?: SearchShards['synonyms']
  readonly files?: SearchFiles
}

export interface Prepared {
  readonly shards: SearchShards
  /** How many slices the cache lacked. */
  readonly madeCount: number
  /** What of the cache is this index. */
  readonly made: MadeIndex
}
