import { toSymbols } from '#domain/search/symbols.ts'

/** What was typed with the symbols from `start` to before `end` put in another way. */
export function replaceSymbols(q: string, { start, end }: SymbolRange, text: string): string {
  return q.slice(0, toOffset(q, start)) + text + q.slice(toEndOffset(q, end))
}

/** The characters of a text that make the symbols from `start` to before `end`. */
export function sliceSymbols(text: string, { start, end }: SymbolRange): TextRange {
  return { from: toOffset(text, start), to: toEndOffset(text, end) }
}

/** Every place at which a row of symbols stands in another. */
export function findRow(row: readonly string[], needle: readonly string[]): SymbolRange[] {
  if (needle.length === 0) return []
  return row.flatMap((_, start) =>
    needle.every((symbol, index) => row[start + index] === symbol)
      ? [{ start, end: start + needle.length }]
      : [],
  )
}

function toOffset(text: string, symbolNo: number): number {
  return toSymbols(text).offsets[symbolNo] ?? text.length
}

/** Behind the last symbol, so that a bracket that follows it stays. */
function toEndOffset(text: string, end: number): number {
  const last = toSymbols(text).offsets[end - 1]
  if (last === undefined) return 0
  return last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)
}

export interface SymbolRange {
  readonly start: number
  /** The symbol after the last. */
  readonly end: number
}

/** In UTF-16 units. */
export interface TextRange {
  readonly from: number
  readonly to: number
}
