import { toQueryWords } from '#domain/search/pairs.ts'
import type { SymbolRow } from './search-query.ts'
import type { PageHit, ShardIndex } from './shard-index.ts'

/** The pages of a shard that hold a row of symbols, by the number of their record. */
export async function findRow(
  index: ShardIndex,
  row: SymbolRow,
  places: 'first' | 'all' = 'first',
): Promise<PagesByNo> {
  if (row.length === 0 || !(await holdsBeginning(index, row))) return new Map()
  const hits = await index.find(toQueryWords(row), places)
  return new Map(hits.map((hit) => [hit.no, hit]))
}

/**
 * Each pair costs a request in each shard, and a pasted sentence has a hundred: the whole of it is
 * only asked for where its beginning stands.
 */
async function holdsBeginning(index: ShardIndex, row: SymbolRow): Promise<boolean> {
  if (row.length <= longRow) return true
  const hits = await index.find(toQueryWords(row.slice(0, beginning)), 'first')
  return hits.length > 0
}

/** Longer than nearly all titles. */
const longRow = 40
const beginning = 12

/** The pages of several shards that hold any of the rows. */
export async function findRowsIn(
  indexes: readonly ShardIndex[],
  rows: readonly SymbolRow[],
): Promise<PagesByNo> {
  const asked = indexes.flatMap((index) => rows.map((row) => findRow(index, row)))
  return new Map((await Promise.all(asked)).flatMap((pages) => [...pages]))
}

export type PagesByNo = ReadonlyMap<number, PageHit>
