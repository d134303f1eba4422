import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PageHit, ShardIndex } from '#domain/search/asking/shard-index.ts'
import { toAskedWords } from '#domain/search/asked-words.ts'
import { toRecordText } from '#domain/search/results/entry-parts.ts'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import { numberRecords } from '#domain/search/shards/number-records.ts'
import { breakSymbol, toQuerySymbols, toSymbols } from '#domain/search/symbols.ts'
import { openShardsInNode } from './open-shards-in-node.ts'
import type { OpenShards } from './open-shards-in-node.ts'
import { prepareRecords } from './prepare-search.ts'
import { writeSearchFiles } from './search-files.ts'
import { createRandom, createRecords, titleWord } from './search-sample.ts'

// Pagefind starts in a second, and in ten on a machine that is busy.
const hookTimeoutMs = 60_000

const records = numberRecords([...createRecords(60), ...createWordless()])
const headTexts = records.map(({ title, docNumber = '', names }) =>
  toSymbols([title, docNumber, ...names].join('\n')).symbols.join(''),
)
const bodyTexts = records.map(({ sections }) =>
  toSymbols(sections.map(({ text }) => text).join('\n')).symbols.join(''),
)
let folder = ''
let open: OpenShards

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-index-'))
  const built = await prepareRecords(records, { now: '2026-11-22 10:00', cacheDir: folder })
  writeSearchFiles(built.made, join(folder, 'site'))
  open = await openShardsInNode(join(folder, 'site'))
}, hookTimeoutMs)

afterAll(async () => {
  open.close()
  await rm(folder, { recursive: true, force: true })
})

describe.each([
  ['heads', headTexts],
  ['texts', bodyTexts],
] as const)('the layer of %s', (layer, texts) => {
  test('a phrase finds all records that hold it and no others, words cut across included', async () => {
    for (const phrase of samplePhrases(texts, 200)) {
      expect(await findNos(open[layer], phrase), phrase).toEqual(nosWith(phrase, texts))
    }
  })

  test('a hit tells where its first match begins', async () => {
    for (const phrase of samplePhrases(texts, 50)) {
      const [hit] = await find(open[layer], phrase)
      const place = texts[hit?.no ?? 0]?.indexOf(toQuerySymbols(phrase).join(''))
      expect(hit?.places[0], phrase).toBe(place)
    }
  })

  test('digits find all records in which they follow each other, from the third on by words of their own', async () => {
    const runs = texts.flatMap((text) => text.match(/\d{3,}/g) ?? [])
    const parts = runs.flatMap((run) => [run, run.slice(1), run.slice(0, 3), `${run}元`])
    expect(new Set(parts).size).toBeGreaterThan(100)
    for (const part of new Set(parts)) {
      expect(await findNos(open[layer], part), part).toEqual(nosWith(part, texts))
    }
  })

  test('what no record holds is not found', async () => {
    for (const phrase of ['饕餮', '低宝', '2016122号', '区社居民委会']) {
      expect(nosWith(phrase, texts)).toEqual([])
      expect(await findNos(open[layer], phrase), phrase).toEqual([])
    }
  })

  test('a single character finds every record in which it stands, and where it does first', async () => {
    for (const character of '村财号7') {
      const hits = await find(open[layer], character)
      expect(hits.map(({ no }) => no).toSorted(byNumber)).toEqual(nosWith(character, texts))
      for (const { no, places } of hits) expect(places[0]).toBe(texts[no]?.indexOf(character))
    }
  })
})

describe('the index', () => {
  test('a hit in a title says so', async () => {
    const [hit] = await find(open.heads, titleWord(17))
    expect(records[hit?.no ?? -1]?.path).toBe('/r/17/')
    expect(hit?.places[0]).toBeLessThan(hit?.titleLength ?? 0)
  })

  test('every place at which a row begins is named, on demand', async () => {
    const row = toQuerySymbols('村集')
    for (const shard of open.texts) {
      for (const { no, places } of await shard.find(await toAskedWords(row), 'all')) {
        const symbols = toSymbols(toRecordText(records[no] ?? { sections: [] })).symbols
        const starts = symbols.flatMap((symbol, at) =>
          symbol === '村' && symbols[at + 1] === '集' ? [at] : [],
        )
        expect(places).toEqual(starts)
      }
    }
  })

  test('filters let pass what has one of their values in each', async () => {
    const filters = { unit: ['town-3', 'town-4'], year: ['2024'] }
    const expected = records.flatMap((record, no) =>
      ['town-3', 'town-4'].includes(record.filters.unit[0] ?? '') &&
      record.filters.year.includes('2024')
        ? [no]
        : [],
    )
    expect(expected.length).toBeGreaterThan(3)
    expect(await list(open.heads, filters)).toEqual(expected)
  })

  test('a value that no record of a shard has lets nothing pass, nor does a filter that none has', async () => {
    expect(await list(open.heads, { unit: ['town-9'] })).toEqual([])
    expect(await list(open.heads, { validity: ['废止'] })).toEqual([])
  })

  test('without filters all records are listed, those without text too', async () => {
    expect(await list(open.heads, {})).toEqual([...records.keys()])
  })

  test('every record has the file of its row', async () => {
    for (const [no, { title }] of records.entries()) {
      const json = await readFile(join(folder, `site/search/entries/0/${no}.json`), 'utf-8')
      expect(JSON.parse(json)).toMatchObject({ title })
    }
  })
})

/** A board without text, and a notice whose title has nothing that can be searched for. */
function createWordless(): SearchRecord[] {
  const filters = { unit: [], year: [], topic: [], validity: [], period: [] }
  const empty = { names: [], sections: [], filters }
  return [
    { ...empty, kind: 'units', path: '/units/x/', title: '梨园村公开栏' },
    { ...empty, kind: 'affairs', path: '/x/', title: '！', publishedAt: '2026-02-01' },
  ]
}

async function find(shards: readonly ShardIndex[], phrase: string): Promise<PageHit[]> {
  const words = await toAskedWords(toQuerySymbols(phrase))
  return (await Promise.all(shards.map((shard) => shard.find(words, 'first')))).flat()
}

async function findNos(shards: readonly ShardIndex[], phrase: string): Promise<number[]> {
  return (await find(shards, phrase)).map(({ no }) => no).toSorted(byNumber)
}

async function list(
  shards: readonly ShardIndex[],
  filters: Readonly<Record<string, readonly string[]>>,
): Promise<number[]> {
  return (await Promise.all(shards.map((shard) => shard.list(filters)))).flat().toSorted(byNumber)
}

/** What should be found, by looking into every text. */
function nosWith(phrase: string, texts: readonly string[]): number[] {
  const needle = toQuerySymbols(phrase).join('')
  return texts.flatMap((text, no) => (text.includes(needle) ? [no] : []))
}

/** Parts of the texts, of 2 to 12 characters, wherever words begin or end. */
function samplePhrases(texts: readonly string[], count: number): string[] {
  const random = createRandom(3)
  const long = texts.filter(({ length }) => length > 14)
  return Array.from({ length: count }, () => {
    const text = long[random(long.length)] ?? ''
    const from = random(text.length - 14)
    const part = text.slice(from, from + 2 + random(11))
    return part.trim().replaceAll(breakSymbol, '。')
  }).filter((phrase) => toQuerySymbols(phrase).length > 1)
}

function byNumber(a: number, b: number): number {
  return a - b
}
