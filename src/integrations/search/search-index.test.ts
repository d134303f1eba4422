import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toSearchIndex } from '#client/search/pagefind-index.ts'
import type { OpenPagefind } from '#client/search/pagefind-index.ts'
import { readState } from '#client/search/search-state.ts'
import { searchRanked } from '#domain/search/asking/ranked-search.ts'
import { parseSearchQuery } from '#domain/search/asking/search-query.ts'
import { breakSymbol, toSymbols } from '#domain/search/symbols.ts'
import { writeIndexOf } from './search-index.ts'
import { createRandom, createRecords, titleWord } from './search-sample.ts'

const records = createRecords(60)
const wholeTexts = new Map(
  records.map(({ path, title, names, text }) => [
    path,
    toSymbols([title, ...names, text].join('\n')).symbols.join(''),
  ]),
)
let folder = ''
let pagefind: OpenPagefind
let stop: () => void

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-index-'))
  await writeIndexOf(records, join(folder, 'a'))
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    readFile(join(folder, path)).then(
      (content) => response.end(content),
      () => response.writeHead(404).end(),
    )
  }).listen(0)
  await new Promise((listening) => server.once('listening', listening))
  const url = `http://localhost:${(server.address() as AddressInfo).port}/a/pagefind/`
  pagefind = await openInNode(join(folder, 'a/pagefind/pagefind.js'), url)
  stop = () => server.close()
})

afterAll(async () => {
  stop()
  await rm(folder, { recursive: true, force: true })
})

describe('the index', () => {
  test('a phrase finds all records that hold it and no others, words cut across included', async () => {
    for (const phrase of samplePhrases(200)) {
      expect(await findPaths(`?q=${encodeURIComponent(phrase)}`), phrase).toEqual(pathsWith(phrase))
    }
  })

  test('what no record holds is not found', async () => {
    for (const phrase of ['饕餮', '低宝', '2016122号', '区社居民委会']) {
      expect(pathsWith(phrase)).toEqual([])
      expect(await findPaths(`?q=${phrase}`), phrase).toEqual([])
    }
  })

  test('a single character finds every record in which it stands', async () => {
    for (const character of '村财号7') {
      expect(await findPaths(`?q=${character}`), character).toEqual(pathsWith(character))
    }
  })

  test('a title weighs more than a text', async () => {
    const { matches } = await search(`?q=${titleWord(17)}`)
    expect(await pathOf(matches[0]?.id)).toBe('/r/17/')
  })

  test('filters and order by date hold for exact and for all', async () => {
    const paths = await findPaths('?q=%E7%A4%BE%E5%8C%BA&unit=town-3&year=2024', 'in-order')
    const expected = records.filter(
      ({ filters }) => filters.unit.includes('town-3') && filters.year.includes('2024'),
    )
    expect(paths.toSorted()).toEqual(pathsWith('社区', expected))
    const newest = await findPaths('?q=%E7%A4%BE%E5%8C%BA&sort=date', 'in-order')
    const days = newest.map((path) => records.find((record) => record.path === path)?.publishedAt)
    expect(days).toEqual(days.toSorted().toReversed())
  })

  test('every record has the file of its row, and the same records give the same bytes', async () => {
    await writeIndexOf(records, join(folder, 'b'))
    const files = await listFiles(join(folder, 'a'))
    expect(
      files.filter((file) => file.endsWith('.json') && file.startsWith('search')),
    ).toHaveLength(60)
    expect(await listFiles(join(folder, 'b'))).toEqual(files)
    for (const file of files) {
      const [first, second] = await Promise.all(
        ['a', 'b'].map((name) => readFile(join(folder, name, file))),
      )
      expect(first?.equals(second ?? Buffer.alloc(0)), file).toBe(true)
    }
  })

  test('nothing is shipped that the page does not load', async () => {
    const files = await listFiles(join(folder, 'a/pagefind'))
    expect(files.filter((file) => /fragment|ui|highlight|worker/.test(file))).toEqual([])
  })
})

async function search(query: string) {
  const state = readState(new URLSearchParams(query))
  return searchRanked(parseSearchQuery(state.q), toSearchIndex(pagefind, state))
}

async function findPaths(
  query: string,
  order: 'sorted' | 'in-order' = 'sorted',
): Promise<string[]> {
  const { matches } = await search(query)
  const paths = await Promise.all(matches.map(({ id }) => pathOf(id)))
  return order === 'sorted' ? paths.toSorted() : paths
}

async function pathOf(id = ''): Promise<string> {
  const json = await readFile(join(folder, 'a/search/entries', `${id}.json`), 'utf-8')
  return (JSON.parse(json) as { path: string }).path
}

/** What should be found, by looking into every text. */
function pathsWith(phrase: string, among = records): string[] {
  const needle = toSymbols(phrase).symbols.join('')
  return among
    .filter(({ path }) => wholeTexts.get(path)?.includes(needle))
    .map(({ path }) => path)
    .toSorted()
}

/** Parts of the texts, of 2 to 12 characters, wherever words begin or end. */
function samplePhrases(count: number): string[] {
  const random = createRandom(3)
  const texts = [...wholeTexts.values()]
  return Array.from({ length: count }, () => {
    const text = texts[random(texts.length)] ?? ''
    const from = random(text.length - 14)
    // Typed with a space, the two sides of a break would be terms of their own.
    const part = text.slice(from, from + 2 + random(11))
    return part.trim().replaceAll(breakSymbol, '。')
  }).filter((phrase) => phrase.length > 1)
}

async function openInNode(scriptPath: string, url: string): Promise<OpenPagefind> {
  const script = (await import(/* @vite-ignore */ pathToFileURL(scriptPath).href)) as {
    createInstance: (options: object) => OpenPagefind['pagefind']
  }
  return {
    pagefind: script.createInstance({ basePath: url, noWorker: true }),
    size: records.length,
  }
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted()
}
