import { toQuerySymbols } from '#domain/search/symbols.ts'

/** Reads what was typed: as one phrase, as the terms between its spaces, as the words in them. */
export function parseSearchQuery(text: string): SearchQuery {
  const terms = text.split(/\s+/).filter((term) => toQuerySymbols(term).length > 0)
  return {
    phrase: toQuerySymbols(text),
    terms: toRows(terms),
    words: toWords(terms),
  }
}

/** Words of one character (的, 在, 村) say too little to search by, unless there are no others. */
function toWords(terms: readonly string[]): SymbolRow[] {
  const rows = toRows(terms.flatMap(segment))
  const telling = rows.filter((row) => row.length > 1)
  return telling.length > 0 ? telling : rows
}

/**
 * The words of a term, and every pair of neighbours among those that the dictionary cuts into single
 * characters, because it does not know them (低保, 川口).
 * Intl.Segmenter is missing from Firefox before 125; there each term counts as one word.
 */
function segment(term: string): string[] {
  if (!('Segmenter' in Intl)) return [term]
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const parts = Array.from(segmenter.segment(term), ({ segment: part }) => part)
  const pairs = parts.slice(1).flatMap((part, index) => {
    const before = parts[index] ?? ''
    return isSingle(before) && isSingle(part) ? [before + part] : []
  })
  return [...parts, ...pairs]
}

function isSingle(part: string): boolean {
  return toQuerySymbols(part).length === 1
}

function toRows(texts: readonly string[]): SymbolRow[] {
  const rows = texts.map(toQuerySymbols).filter((row) => row.length > 0)
  return [...new Map(rows.map((row) => [row.join(''), row])).values()]
}

export type SymbolRow = readonly string[]

export interface SearchQuery {
  /** All that was typed, spaces ignored. */
  readonly phrase: SymbolRow
  /** What stands between spaces. */
  readonly terms: readonly SymbolRow[]
  /** The words of the language in it. */
  readonly words: readonly SymbolRow[]
}
