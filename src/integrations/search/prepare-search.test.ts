import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toQueryWords } from '#domain/search/pairs.ts'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import { numberRecords } from '#domain/search/shards/number-records.ts'
import type { SearchShard } from '#domain/search/shards/search-shards.ts'
import { openShardsInNode } from './open-shards-in-node.ts'
import { prepareRecords } from './prepare-search.ts'
import { forgetOthers, writeSearchFiles } from './search-files.ts'
import type { Prepared } from './prepare-search.ts'
import { runShardProcess } from './run-shard-process.ts'
import { createRecords } from './search-sample.ts'

// Pagefind starts in a second, and in ten on a machine that is busy.
const hookTimeoutMs = 60_000
const now = '2026-11-22 10:00'
// The heads of two years in a slice and all of them in a shard, the texts of one and two years.
const bounds = {
  heads: { slice: 1000, shard: 10_000 },
  texts: { slice: 2000, shard: 4000 },
}
const records = createRecords(40, 9)
let base: string
let first: Prepared
let folder: string

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'portal-shards-'))
  folder = base
  first = await prepare(records)
}, hookTimeoutMs)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-shards-'))
  cpSync(join(base, 'cache'), join(folder, 'cache'), { recursive: true })
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

afterAll(() => {
  rmSync(base, { recursive: true })
})

describe('shards', () => {
  test('are cut by years, newest first, and all of them together hold every record', () => {
    const years = ({ years }: SearchShard) => years?.join('-')
    expect(first.shards.heads.map(years)).toEqual(['2023-2026'])
    expect(first.shards.texts.map(years)).toEqual(['2026-2026', '2025-2025', '2023-2024'])
    expect(first.shards.texts.map((shard) => shard.first)).toEqual([30, 20, 0])
    expect(first.madeCount).toBe(6)
  })

  test('answer with the numbers of the portal, whichever holds a record', async () => {
    writeSearchFiles((await prepare(records)).made, join(folder, 'site'))
    const { heads, texts, close } = await openShardsInNode(join(folder, 'site'))
    const listed = await Promise.all(heads.map((shard) => shard.list({})))
    const found = await Promise.all(texts.map((shard) => shard.find(toQueryWords(['元']), 'first')))
    close()
    const nos = [...records.keys()]
    expect(listed.flat().toSorted(byNumber)).toEqual(nos)
    expect(found.flatMap((hits) => hits.map(({ no }) => no)).toSorted(byNumber)).toEqual(nos)
  })

  test('are not made again when nothing changed', async () => {
    const again = await prepare(records.toReversed())
    expect(again.madeCount).toBe(0)
    expect(again.shards).toEqual(first.shards)
  })

  test('of a changed text one slice is made again, of a changed title one of each layer', async () => {
    const changed = await prepare(change(records, { sections: sectionsOf('改'.repeat(150)) }))
    expect(changed.madeCount).toBe(1)
    expect(changed.shards.version).not.toBe(first.shards.version)
    expect((await prepare(change(records, { title: '更正后的题目' }))).madeCount).toBe(2)
  })

  test('of a new notice only the newest slice of each layer is made', async () => {
    const added = createRecords(1, 1).map((record) => ({
      ...record,
      path: '/new/',
      publishedAt: '2026-12-30 09:00',
    }))
    expect((await prepare([...records, ...added])).madeCount).toBe(2)
  })

  test('of earlier builds are deleted once a build has succeeded', async () => {
    const before = cached()
    const changed = await prepare(change(records, { title: '旧题目' }))
    // A slice and a shard of each layer.
    expect(cached()).toHaveLength(before.length + 4)
    forgetOthers(changed.made)
    expect(cached()).toHaveLength(before.length)
    const digests = [...changed.shards.heads, ...changed.shards.texts].map(({ digest }) => digest)
    expect(cached()).toEqual(expect.arrayContaining(digests))
  })

  test('from the cache, made anew, or made by another process are the same bytes', async () => {
    writeSearchFiles((await prepare(records)).made, join(folder, 'a'))
    writeSearchFiles((await prepare(records, 'other-cache')).made, join(folder, 'b'))
    prepareElsewhere(join(folder, 'c'))
    const files = readFiles(join(folder, 'a'))
    expect(files.size).toBeGreaterThan(40)
    expect(readFiles(join(folder, 'b'))).toEqual(files)
    expect(readFiles(join(folder, 'c'))).toEqual(files)
  })

  test('hold nothing that the page does not load', async () => {
    writeSearchFiles((await prepare(records)).made, join(folder, 'site'))
    const names = [...readFiles(join(folder, 'site/pagefind')).keys()]
    expect(names).toEqual(expect.arrayContaining(['pagefind.js', 'wasm.unknown.pagefind']))
    expect(names.filter((name) => name.includes('/') && !shardFile.test(name))).toEqual([])
    expect(names.filter((name) => !name.includes('/'))).toHaveLength(2)
  })
})

describe('a shard that cannot be made', () => {
  // Without filters a record is refused in the process that makes its head.
  const broken = change(records, { filters: undefined as unknown as SearchRecord['filters'] })

  test('ends the build with its name, and nothing half-made is kept', async () => {
    await expect(prepare(broken)).rejects.toThrow(/heads-2023-2024.*TypeError/s)
    expect(cached().filter((name) => !/^[0-9a-f]{16}$/.test(name))).toEqual([])
    const again = await prepare(records)
    expect(again.madeCount).toBe(0)
    expect(again.shards).toEqual(first.shards)
  })

  test('by a process that is killed is not kept either', async () => {
    const killed = new AbortController()
    const job = { layer: 'texts', records, folder: join(folder, 'cache/search/killed') } as const
    const running = runShardProcess('slice-process.ts', 'texts-2023', job, killed.signal)
    killed.abort()
    await expect(running).rejects.toThrow('texts-2023')
    expect(cached()).not.toContain('killed')
  })
})

const shardFile =
  /^[a-z0-9-]+\/(?:pagefind-entry\.json|pagefind\.[a-z0-9]+\.pf_meta|(?:index|filter)\/[a-z0-9]+\.pf_(?:index|filter))$/

/** The shards in the cache. */
function cached(): string[] {
  return readdirSync(join(folder, 'cache/search')).filter((name) => name !== 'site')
}

async function prepare(list: readonly SearchRecord[], cache = 'cache'): Promise<Prepared> {
  return prepareRecords(numberRecords(list), { now, cacheDir: join(folder, cache), bounds })
}

/** The same in a process of its own, in another time zone. */
function prepareElsewhere(outDir: string): void {
  const url = (name: string) => pathToFileURL(join(import.meta.dirname, name)).href
  const program = `
    import { prepareRecords } from '${url('prepare-search.ts')}'
    import { createRecords } from '${url('search-sample.ts')}'
    import { writeSearchFiles } from '${url('search-files.ts')}'
    import { numberRecords } from '${url('../../domain/search/shards/number-records.ts')}'
    const options = ${JSON.stringify({ now, cacheDir: join(folder, 'elsewhere'), bounds })}
    const prepared = await prepareRecords(numberRecords(createRecords(40, 9)), options)
    writeSearchFiles(prepared.made, '${outDir}')`
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(import.meta.dirname, '../../..'),
    env: { ...process.env, TZ: 'Asia/Tokyo', NODE_OPTIONS: '' },
  })
}

/** The records with the first one of 2023 changed. */
function change(list: readonly SearchRecord[], changes: Partial<SearchRecord>): SearchRecord[] {
  return list.map((record) => (record.path === '/r/0/' ? { ...record, ...changes } : record))
}

function sectionsOf(text: string): SearchRecord['sections'] {
  return [{ path: '/r/0/', text }]
}

function byNumber(a: number, b: number): number {
  return a - b
}

function readFiles(root: string): Map<string, string> {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(root.length + 1), readFileSync(path).toString('base64')]),
  )
}
