import { toAskedWords } from '#domain/search/asked-words.ts'
import type { SymbolRow } from './search-query.ts'
import type { PageHit, ShardIndex } from './shard-index.ts'

/** The pages of a shard that hold a row of symbols, by the number of their record. */
export async function findRow(
  index: ShardIndex,
  row: SymbolRow,
  places: 'first' | 'all' = 'first',
): Promise<PagesByNo> {
  if (row.length === 0) return new Map()
  if (row.length > longRow) {
    const { mayHold } = await import('./long-rows.ts')
    const find = async (part: SymbolRow) => index.find(await toAskedWords(part), 'first')
    if (!(await mayHold(row, find))) return new Map()
  }
  const hits = await index.find(await toAskedWords(row), places)
  return new Map(hits.map((hit) => [hit.no, hit]))
}

export const longRow = 8

/** The pages of several shards that hold any of the rows. */
export async function findRowsIn(
  indexes: readonly ShardIndex[],
  rows: readonly SymbolRow[],
): Promise<PagesByNo> {
  const asked = indexes.flatMap((index) => rows.map((row) => findRow(index, row)))
  return new Map((await Promise.all(asked)).flatMap((pages) => [...pages]))
}

export type PagesByNo = ReadonlyMap<number, PageHit>
