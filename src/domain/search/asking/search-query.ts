import { toQuerySymbols } from '#domain/search/symbols.ts'

/**
 * Reads what was typed: as one phrase, and as the terms between its spaces. Characters that all stand
 * alone, as in 低 保, are one word.
 */
export function parseSearchQuery(text: string): SearchQuery {
  const phrase = toQuerySymbols(text)
  const terms = toDistinctRows(text.split(/\s+/).map(toQuerySymbols))
  return { phrase, terms: terms.some((row) => row[1]) ? terms : toDistinctRows([phrase]) }
}

/** Rows that differ and say something. */
export function toDistinctRows(rows: readonly SymbolRow[]): SymbolRow[] {
  const telling = rows.filter((row) => row[0])
  return [...new Map(telling.map((row) => [row.join(''), row])).values()]
}

export type SymbolRow = readonly string[]

export interface SearchQuery {
  /** All that was typed, spaces ignored. */
  readonly phrase: SymbolRow
  /** What stands between spaces. */
  readonly terms: readonly SymbolRow[]
}
