import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EntryKind } from '#domain/corpus.ts'
import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'
import { createEntryLoader, createRowLoader } from './content-loader.ts'
import { loadCorpus } from './corpus-fs.ts'
import { readEnvironment } from './environment.ts'

const { corpus: kept } = loadCorpus(process.cwd())
const corpus = toPublishedCorpus(kept, readEnvironment())
const kinds = ['affairs', 'policies', 'summaries', 'rankings', 'pages'] as const

const cacheFolder = mkdtempSync(join(tmpdir(), 'content-loader-'))

beforeAll(() => {
  process.env.PORTAL_ROOT = process.cwd()
})

afterAll(() => {
  rmSync(cacheFolder, { recursive: true, force: true })
  delete process.env.PORTAL_ROOT
})

test.each(kinds)('Astro gets the very %s that the gate has read', async (kind: EntryKind) => {
  const stored = await load((context) => createEntryLoader(kind).load(context))
  const expected = corpus[kind]
    .filter(({ data }) => !('scope' in data) || data.scope !== 'board-only')
    .map(({ id, data }) => [id, data])
  expect(expected.length).toBeGreaterThan(0)
  expect([...stored].map(([id, { data }]) => [id, data])).toEqual(expected)
})

test('Astro gets the very units that the gate has read', async () => {
  const stored = await load((context) => createRowLoader('units').load(context))
  expect([...stored.values()].map(({ data }) => data)).toEqual(corpus.units.map(({ data }) => data))
})

test('what is only for the wall is not among it', async () => {
  const wall = corpus.affairs.filter(({ data }) => data.scope === 'board-only')
  const stored = await load((context) => createEntryLoader('affairs').load(context))
  expect(wall.length).toBeGreaterThan(0)
  expect(wall.filter(({ id }) => stored.has(id))).toEqual([])
})

test('an entry that is gone from the files is gone from the store', async () => {
  const left = new Map([['gone', { id: 'gone', data: {} }]])
  expect(
    (await load((context) => createEntryLoader('pages').load(context), left)).has('gone'),
  ).toBe(false)
})

test('an unchanged text is not rendered again', async () => {
  let rendered = 0
  const store = new Map<string, StoredEntry>()
  const run = () =>
    load(
      (context) => createEntryLoader('pages').load(context),
      store,
      () => (rendered += 1),
    )
  await run()
  expect(rendered).toBe(corpus.pages.length)
  await run()
  expect(rendered).toBe(corpus.pages.length)
})

test('the text of an entry is in a file of its own, not in the store', async () => {
  const stored = await load((context) => createEntryLoader('pages').load(context))
  for (const { id, body } of corpus.pages) {
    const { digest } = stored.get(id) ?? {}
    expect(stored.get(id)).not.toHaveProperty('rendered')
    expect(readFileSync(join(cacheFolder, `bodies/pages/${String(digest)}.html`), 'utf-8')).toBe(
      body,
    )
  }
})

test('a text whose file is gone is rendered again, and one that nothing needs is deleted', async () => {
  const store = new Map<string, StoredEntry>()
  const run = () => load((context) => createEntryLoader('pages').load(context), store)
  const folder = join(cacheFolder, 'bodies/pages')
  await run()
  const names = readdirSync(folder).sort()
  expect(names.length).toBe(corpus.pages.length)
  rmSync(join(folder, String(names[0])))
  writeFileSync(join(folder, 'taken-back.html'), '撤下的内容')
  await run()
  expect(readdirSync(folder).sort()).toEqual(names)
})

interface StoredEntry {
  readonly id: string
  readonly data: unknown
  readonly digest?: string
}

/** Runs a loader on a store of our own and gives what it holds afterwards. */
async function load(
  run: (context: LoaderContext) => Promise<void>,
  entries = new Map<string, StoredEntry>(),
  onRender: () => void = () => undefined,
): Promise<Map<string, StoredEntry>> {
  const context = {
    store: {
      keys: () => [...entries.keys()],
      get: (id: string) => entries.get(id),
      set: (entry: StoredEntry) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
      clear: () => {
        entries.clear()
      },
      addModuleImport: () => undefined,
    },
    config: {
      base: '/',
      root: pathToFileURL(`${process.cwd()}/`),
      cacheDir: pathToFileURL(`${cacheFolder}/`),
    },
    generateDigest: (value: unknown) =>
      createHash('sha256').update(JSON.stringify(value)).digest('hex'),
    renderMarkdown: (text: string) => {
      onRender()
      return Promise.resolve({ html: text })
    },
  }
  await run(context as unknown as LoaderContext)
  return entries
}
