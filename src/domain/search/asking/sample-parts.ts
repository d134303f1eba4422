import { toDigitWord } from '#domain/search/digit-words.ts'
import { toPairWords, toSingleWord } from '#domain/search/pairs.ts'
import type { SearchKind } from '#domain/search/records/search-record.ts'
import type { SearchShard } from '#domain/search/shards/search-shards.ts'
import { toSymbols } from '#domain/search/symbols.ts'
import type { SearchSounds, SearchTerms } from '#domain/search/terms/search-terms.ts'
import type { SearchRequest } from './answer.ts'
import type { SearchParts } from './search-parts.ts'
import type { PageHit, ShardIndex } from './shard-index.ts'

/** What a reader asks who has chosen nothing, but for the words. */
export const sampleRequest: SearchRequest = {
  q: '',
  filters: {},
  order: 'relevance',
  askedAt: new Date('2026-11-22T10:00:00+08:00'),
  readsDates: true,
  readsSynonyms: true,
  corrects: true,
}

/** Parts that answer as Pagefind does, over a few records in memory, to test the engine with. */
export function createSampleParts(
  records: readonly SampleRecord[],
  { shardSize = 3, headSize = records.length, terms = {}, sounds }: SampleOptions = {},
): SearchParts & { readonly asked: string[] } {
  const asked: string[] = []
  const texts = toStarts(records.length, shardSize).map((first) =>
    createIndex(
      toShard(`texts-${first}`, first, records.slice(first, first + shardSize)),
      records.slice(first, first + shardSize),
      ({ text = '' }) => toSymbols(text).symbols,
      asked,
    ),
  )
  const heads = toStarts(records.length, headSize).map((first) =>
    createIndex(
      toShard(`heads-${first}`, first, records.slice(first, first + headSize)),
      records.slice(first, first + headSize),
      ({ title, names = [] }) => toSymbols(`${[title, ...names].join('\n')}\n`).symbols,
      asked,
    ),
  )
  return {
    asked,
    shards: {
      version: 'v',
      recordCount: records.length,
      months: toMonths(records),
      synonyms: terms.synonyms ?? [],
      heads: heads.map(({ shard }) => shard),
      texts: texts.map(({ shard }) => shard),
    },
    heads,
    texts,
    getTerms: () => Promise.resolve({ synonyms: [], terms: [], ...terms }),
    getSounds: () =>
      Promise.resolve(sounds ?? { syllables: [], characters: [], traditional: '', simplified: '' }),
  }
}

/** Where shards of a size begin, the newest first. */
function toStarts(count: number, size: number): number[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => index * size).reverse()
}

function createIndex(
  shard: SearchShard,
  records: readonly SampleRecord[],
  toRow: (record: SampleRecord) => readonly string[],
  asked: string[],
): ShardIndex {
  const pages = records.map((record) => toPageWords(toRow(record)))
  return {
    shard,
    find: (words) => {
      asked.push(shard.id)
      const hits = pages.flatMap((page, index) => {
        const record = records[index]
        const places = findPlaces(page, words)
        if (record === undefined || places.length === 0) return []
        return [toHit(record, shard.first + index, places)]
      })
      return Promise.resolve(hits)
    },
    list: ({ unit = [], period = [] }) =>
      Promise.resolve(
        records.flatMap((record, index) =>
          unit.includes(record.unit ?? '') || period.includes(record.period ?? '')
            ? [shard.first + index]
            : [],
        ),
      ),
  }
}

/** At each place the words that begin there. */
function toPageWords(symbols: readonly string[]): string[][] {
  return toPairWords(symbols).map((pair, at) => [
    pair,
    toSingleWord(pair),
    ...[3, 4]
      .map((length) => symbols.slice(at, at + length).join(''))
      .filter((run) => /^\d{3,4}$/.test(run))
      .map(toDigitWord),
  ])
}

/** Where the row begins. */
function findPlaces(page: readonly string[][], words: readonly string[]): number[] {
  return page.flatMap((_, start) =>
    words.every((word, at) => page[start + at]?.some((known) => known.startsWith(word)) === true)
      ? [start]
      : [],
  )
}

function toHit(record: SampleRecord, no: number, places: readonly number[]): PageHit {
  return {
    no,
    places,
    isBoard: record.kind === 'units',
    isVoid: record.isVoid ?? false,
    titleLength: toSymbols(record.title).symbols.length,
  }
}

function toShard(id: string, first: number, records: readonly SampleRecord[]): SearchShard {
  const years = records.map(({ month = '2026-01' }) => month.slice(0, 4)).sort()
  return {
    id,
    digest: id,
    first,
    count: records.length,
    years: [years[0] ?? '', years.at(-1) ?? ''],
  }
}

function toMonths(records: readonly SampleRecord[]): [string, number][] {
  const months = new Map<string, number>()
  for (const [no, { month }] of records.entries()) {
    if (month !== undefined && !months.has(month)) months.set(month, no)
  }
  return [...months]
}

export interface SampleRecord extends Partial<Pick<PageHit, 'isVoid'>> {
  readonly kind?: SearchKind
  readonly title: string
  readonly names?: readonly string[]
  readonly text?: string
  readonly unit?: string
  readonly period?: string
  /** Of publication; records are given oldest first. */
  readonly month?: string
}

interface SampleOptions {
  readonly shardSize?: number
  readonly headSize?: number
  readonly terms?: Partial<SearchTerms>
  readonly sounds?: SearchSounds
}
