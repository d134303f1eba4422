import { toQuerySymbols } from '#domain/search/symbols.ts'
import { findRowsIn } from './matched-records.ts'
import type { ShardIndex } from './shard-index.ts'

/** What was typed with two neighbours swapped back, if titles or names hold it then. */
export async function findSwapped(q: string, heads: readonly ShardIndex[]): Promise<string[]> {
  const characters = Array.from(q)
  if (characters.length < shortest || characters.length > longest) return []
  const swapped = characters.slice(1).map((_, at) => swap(characters, at))
  const found = await Promise.all(
    swapped.map(async (row) => (await findRowsIn(heads, [toQuerySymbols(row.join(''))])).size > 0),
  )
  return swapped.filter((_, at) => found[at]).map((row) => row.join(''))
}

function swap(characters: readonly string[], at: number): string[] {
  const swapped = [...characters]
  swapped.splice(at, 2, characters[at + 1] ?? '', characters[at] ?? '')
  return swapped
}

/** Two characters are as often another word when they are swapped: 工会, 会工. */
const shortest = 3
/** Each place costs a question. */
const longest = 12
