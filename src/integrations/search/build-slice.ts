import { toPairWords } from '#domain/search/pairs.ts'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import {
  countTitleSymbols,
  toHeadSymbols,
  toTextSymbols,
} from '#domain/search/shards/head-symbols.ts'
import type { ToSounds } from '#domain/search/shards/head-symbols.ts'
import type { ShardLayer } from '#domain/search/shards/search-shards.ts'
import { breakSymbol } from '#domain/search/symbols.ts'
import { indexPages } from './ask-pagefind.ts'
import type { IndexedPage } from './ask-pagefind.ts'
import type { AddedPage, IndexFile } from './repack/repack-index.ts'

/** Has Pagefind index the records of one slice, in the order of their numbers. */
export async function buildSlice(
  layer: ShardLayer,
  records: readonly SearchRecord[],
  sounds: ToSounds,
): Promise<BuiltSlice> {
  const toSymbolsOf = layer === 'heads' ? toHeads(sounds) : toTextSymbols
  const pages: AddedPage[] = []
  function* toPages(): Generator<IndexedPage> {
    for (const [index, record] of records.entries()) {
      const words = toWords(toSymbolsOf(record))
      pages.push({ ...toFacts(record), wordCount: words.length })
      yield { name: String(index), words, filters: layer === 'heads' ? toFilters(record) : {} }
    }
  }
  const files = await indexPages(toPages())
  return { files, pages }
}

function toHeads(sounds: ToSounds) {
  return (record: SearchRecord) => toHeadSymbols(record, sounds)
}

/** Pagefind passes over a page without words: it is given one that nobody can ask for. */
function toWords(symbols: readonly string[]): string[] {
  return toPairWords(symbols.length === 0 ? [breakSymbol, breakSymbol] : symbols)
}

function toFacts({ title, kind, stamp }: SearchRecord): Omit<AddedPage, 'wordCount'> {
  return {
    titleLength: countTitleSymbols(title),
    isBoard: kind === 'units',
    isVoid: stamp?.tone === 'void',
  }
}

function toFilters({ kind, filters }: SearchRecord): Record<FilterName, string[]> {
  const { unit, year, topic, validity, period } = filters
  return {
    kind: [kind],
    unit: [...unit],
    year: [...year],
    topic: [...topic],
    validity: [...validity],
    period: [...period],
  }
}

/** What the layer of heads can be filtered by. */
export const filterNames = ['kind', 'unit', 'year', 'topic', 'validity', 'period'] as const
type FilterName = (typeof filterNames)[number]

export interface BuiltSlice {
  /** As Pagefind wrote them, its program among them. */
  readonly files: readonly IndexFile[]
  readonly pages: readonly AddedPage[]
}
