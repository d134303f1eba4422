import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toPairWords } from '#domain/search/pairs.ts'
import { parsePageName } from '#domain/search/shards/page-name.ts'
import { numberRecords } from '#domain/search/shards/number-records.ts'
import { toTextSymbols } from '#domain/search/shards/head-symbols.ts'
import { bundleScript } from '#integrations/bundle-script.ts'
import { indexPages } from '#integrations/search/ask-pagefind.ts'
import { createRandom, createRecords } from '#integrations/search/search-sample.ts'
import { packFile, unpackFile } from './packed-file.ts'
import { readMeta } from './pagefind-form.ts'
import { toProgramFiles } from './program-files.ts'
import { repackIndexes } from './repack-index.ts'
import type { IndexFile, IndexSlice } from './repack-index.ts'

// Pagefind starts in a second, and in ten on a machine that is busy.
const hookTimeoutMs = 60_000

const pages = numberRecords(createRecords(60)).map((record, index) => ({
  name: `page-${index}`,
  words: toPairWords(toTextSymbols(record)),
  filters: { unit: [...record.filters.unit], year: [...record.filters.year] },
}))
const options = { filters: ['unit', 'year', 'validity'], maxNumbers: 500 }
const random = createRandom(5)
const unfolding = await bundleScript(
  join(import.meta.dirname, '../../../client/search/unfold-index.ts'),
)
let original: readonly IndexFile[]
let slices: readonly IndexSlice[]
let repacked: readonly IndexFile[]
let asked: string[] = []
let ask: Readonly<Record<'original' | 'repacked', Pagefind>>
let stop: () => Promise<void>

beforeAll(async () => {
  original = await indexPages(pages)
  // Of unlike sizes, and a slice of one page among them.
  slices = [await toSlice(0, 25), await toSlice(25, 26), await toSlice(26, 60)]
  repacked = [...repackIndexes(slices, options)]
  const files = new Map<string, Uint8Array>([
    ...original.map(({ path, content }) => [`/pagefind/${path}`, content] as const),
    ...repacked.map(({ path, content }) => [`/pagefind/shard/${path}`, content] as const),
  ])
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    asked.push(pathname)
    const content = files.get(pathname)
    response.writeHead(content === undefined ? 404 : 200).end(content)
  }).listen(0)
  await new Promise((listening) => server.once('listening', listening))
  const folder = await mkdtemp(join(tmpdir(), 'portal-repack-'))
  const url = `http://localhost:${(server.address() as AddressInfo).port}/pagefind/`
  const open = async (basePath: string, program: readonly IndexFile[], name: string) => {
    const script = join(folder, name)
    const file = program.find(({ path }) => path === 'pagefind.js')
    await writeFile(script, file?.content ?? '')
    const { createInstance } = (await import(
      /* @vite-ignore */ pathToFileURL(script).href
    )) as PagefindModule
    const pagefind = createInstance({ basePath, noWorker: true, metaCacheTag: 'x' })
    await pagefind.search('')
    return pagefind
  }
  ask = {
    original: await open(url, original, 'original.js'),
    repacked: await open(`${url}shard/`, toProgramFiles(original, unfolding), 'served.js'),
  }
  stop = async () => {
    server.close()
    await rm(folder, { recursive: true })
  }
}, hookTimeoutMs)

afterAll(async () => {
  await stop()
})

async function toSlice(from: number, to: number): Promise<IndexSlice> {
  const part = pages.slice(from, to)
  return readSlice(await indexPages(part), part)
}

function readSlice(files: readonly IndexFile[], part: typeof pages): IndexSlice {
  const contents = new Map(files.map(({ path, content }) => [path, content]))
  return {
    paths: [...contents.keys()],
    read: (path) => contents.get(path) ?? new Uint8Array(),
    pages: part.map(({ words }) => ({
      titleLength: words.length % 7,
      isBoard: false,
      isVoid: false,
      wordCount: words.length,
    })),
  }
}

describe('three indexes packed as one', () => {
  test('answer as one over all pages does: the same pages and places', async () => {
    let hitCount = 0
    for (const [term, search] of sampleSearches(300)) {
      const [before, after] = await Promise.all([
        ask.original.search(term, search),
        ask.repacked.search(term, search),
      ])
      const numberOf = new Map(
        readMeta(getMeta(original)).pages.map(([name], index) => [name, index] as const),
      )
      const expected = before.results.map((hit) => ({ ...hit, id: numberOf.get(hit.id) }))
      const found = after.results.map((hit) => ({ ...hit, id: parsePageName(hit.id).index }))
      expect(pick(found), term).toEqual(pick(expected))
      hitCount += expected.length
    }
    expect(hitCount).toBeGreaterThan(1000)
  })

  test('take the program from the folder above, which is there once', () => {
    expect(asked.filter((path) => path.includes('wasm'))).toEqual([
      '/pagefind/wasm.unknown.pagefind',
      '/pagefind/wasm.unknown.pagefind',
    ])
  })

  test('load far less for a word', () => {
    const mean = { original: meanChunkBytes(original), repacked: meanChunkBytes(repacked) }
    expect(mean.repacked).toBeLessThan(mean.original / 4)
  })

  test('load for each word the one chunk that holds it, the first and the last word too', async () => {
    const chunks = chunksOf(repacked)
    expect(chunks.length).toBeGreaterThan(50)
    for (const [name, words] of chunks) {
      for (const word of [words.at(0), words.at(-1)]) {
        asked = []
        const { results } = await ask.repacked.search(`"${word ?? ''}"`)
        expect(results.length).toBeGreaterThan(0)
        expect(asked.filter((path) => !path.endsWith(`/${name}`))).toEqual([])
      }
    }
  })

  test('know every filter that is asked for, so that one without values lets nothing pass', async () => {
    const count = async (filters: Filters) =>
      (await ask.repacked.search(null, { filters })).results.length
    expect(await count({ validity: { any: ['有效'] } })).toBe(0)
    expect(await count({ unit: { any: ['town-1', 'town-2'] } })).toBe(24)
  })

  test('have no fragments, and are the same for the same input', () => {
    expect(repacked.filter(({ path }) => path.includes('fragment'))).toEqual([])
    expect([...repackIndexes(slices, options)]).toEqual(repacked)
  })
})

describe('another form of index than the known one', () => {
  test.each([
    ['another version', (meta: unknown[]) => ['1.7.0', ...meta.slice(1)]],
    ['another field', (meta: unknown[]) => [...meta, []]],
    [
      'pages in another order',
      ([version, rows, ...more]: unknown[]) => [version, (rows as unknown[]).toReversed(), ...more],
    ],
  ])('%s is refused with what to do', (_name, change) => {
    const changed = original.map((file) =>
      file.path.endsWith('.pf_meta')
        ? { ...file, content: packFile(change(unpackFile(file.content) as unknown[])) }
        : file,
    )
    expect(() => [...repackIndexes([readSlice(changed, pages)], options)]).toThrow(
      /Install that version, or adapt/,
    )
  })
})

/** Rows of words from the texts, quoted or not, with and without filters. */
function sampleSearches(count: number): [term: string, search: { filters: Filters }][] {
  return Array.from({ length: count }, (_, index) => {
    const words = pages[random(pages.length)]?.words ?? []
    const from = random(words.length - 6)
    const row = words.slice(from, from + 1 + random(5)).join(' ')
    const filters: Filters = index % 3 === 0 ? { unit: { any: ['town-1', 'town-3'] } } : {}
    return [index % 2 === 0 ? `"${row}"` : row, { filters }]
  })
}

/** In any order: nothing is sorted by Pagefind's scores. */
function pick(results: readonly { id: unknown; words: readonly number[] }[]): unknown[] {
  return results
    .map(({ id, words }) => ({ id, words }))
    .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
}

function meanChunkBytes(files: readonly IndexFile[]): number {
  const chunks = files.filter(({ path }) => path.endsWith('.pf_index'))
  return chunks.reduce((sum, { content }) => sum + content.length, 0) / chunks.length
}

function chunksOf(files: readonly IndexFile[]): [name: string, words: string[]][] {
  const contents = new Map(files.map(({ path, content }) => [path, content]))
  const names = [...contents.keys()].filter((path) => path.endsWith('.pf_index'))
  return names.map((path) => {
    const [words] = unpackFile(contents.get(path) ?? new Uint8Array()) as [[string][]]
    return [path, words.map(([word]) => word)]
  })
}

function getMeta(files: readonly IndexFile[]): Uint8Array {
  const file = files.find(({ path }) => path.endsWith('.pf_meta'))
  return file?.content ?? new Uint8Array()
}

type Filters = Record<string, { any: string[] }>

interface PagefindModule {
  readonly createInstance: (options: object) => Pagefind
}

interface Pagefind {
  readonly search: (
    term: string | null,
    options?: { filters: Filters },
  ) => Promise<{ results: PagefindResult[] }>
}

interface PagefindResult {
  readonly id: string
  readonly words: readonly number[]
}
