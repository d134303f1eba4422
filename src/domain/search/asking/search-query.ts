import { toQuerySymbols } from '#domain/search/symbols.ts'

/** Reads what was typed: as one phrase, and as the terms between its spaces. */
export function parseSearchQuery(text: string): SearchQuery {
  const terms = text.split(/\s+/).map(toQuerySymbols)
  return { phrase: toQuerySymbols(text), terms: toDistinctRows(terms) }
}

/** Rows that differ and say something. */
export function toDistinctRows(rows: readonly SymbolRow[]): SymbolRow[] {
  const telling = rows.filter((row) => row.length > 0)
  return [...new Map(telling.map((row) => [row.join(''), row])).values()]
}

export type SymbolRow = readonly string[]

export interface SearchQuery {
  /** All that was typed, spaces ignored. */
  readonly phrase: SymbolRow
  /** What stands between spaces. */
  readonly terms: readonly SymbolRow[]
}
