import type { IndexFile } from 'pagefind'
import { toPairWords } from '#domain/search/pairs.ts'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import {
  countTitleSymbols,
  toHeadSymbols,
  toTextSymbols,
} from '#domain/search/shards/head-symbols.ts'
import type { ToSounds } from '#domain/search/shards/head-symbols.ts'
import { formatPageName } from '#domain/search/shards/page-name.ts'
import type { ShardLayer } from '#domain/search/shards/search-shards.ts'
import { breakSymbol } from '#domain/search/symbols.ts'
import { indexPages } from './ask-pagefind.ts'
import type { IndexedPage } from './ask-pagefind.ts'
import { toProgramFiles } from './repack/program-files.ts'
import { repackIndex } from './repack/repack-index.ts'
import type { AddedPage } from './repack/repack-index.ts'

/** Makes the files of one shard from its records, in the order of their numbers. */
export async function buildShard(
  layer: ShardLayer,
  records: readonly SearchRecord[],
  sounds: ToSounds,
): Promise<BuiltShard> {
  const toSymbolsOf = layer === 'heads' ? toHeads(sounds) : toTextSymbols
  const added: AddedPage[] = []
  function* toPages(): Generator<IndexedPage> {
    for (const [index, record] of records.entries()) {
      const name = namePage(record, index)
      const words = toWords(toSymbolsOf(record))
      added.push({ name, wordCount: words.length })
      yield { name, words, filters: layer === 'heads' ? toFilters(record) : {} }
    }
  }
  const files = await indexPages(toPages())
  const filters = layer === 'heads' ? filterNames : []
  return {
    index: repackIndex(files, { pages: added, filters, maxNumbers: maxChunkNumbers[layer] }),
    program: toProgramFiles(files),
  }
}

function toHeads(sounds: ToSounds) {
  return (record: SearchRecord) => toHeadSymbols(record, sounds)
}

/** Pagefind passes over a page without words: it is given one that nobody can ask for. */
function toWords(symbols: readonly string[]): string[] {
  return toPairWords(symbols.length === 0 ? [breakSymbol, breakSymbol] : symbols)
}

function namePage({ title, kind, stamp }: SearchRecord, index: number): string {
  const titleLength = countTitleSymbols(title)
  return formatPageName({
    index,
    titleLength,
    isBoard: kind === 'units',
    isVoid: stamp?.tone === 'void',
  })
}

function toFilters({ kind, filters }: SearchRecord): Record<string, string[]> {
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

const filterNames = ['kind', 'unit', 'year', 'topic', 'validity', 'period']

/**
 * How much of a query, and how much of the list that is loaded before the first one. Measured on
 * 10,000 heads and 800 texts of 2,500 characters, list and three pairs in kB: heads by 2,000 37 + 11,
 * by 4,000 34 + 17; texts by 2,000 29 + 20, by 4,000 17 + 29, by 8,000 10 + 49. As Pagefind cuts
 * them: heads 61 + 59, texts 9 + 98.
 */
const maxChunkNumbers: Readonly<Record<ShardLayer, number>> = { heads: 2000, texts: 4000 }

export interface BuiltShard {
  readonly index: readonly IndexFile[]
  /** What runs in the browser, the same for every shard. */
  readonly program: readonly IndexFile[]
}
