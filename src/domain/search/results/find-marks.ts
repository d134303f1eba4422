import { findRow } from '#domain/search/symbols.ts'
import type { FoundRow, Span, SymbolRow } from '#domain/search/symbols.ts'
import { toSymbols } from '#domain/search/symbols.ts'

/**
 * Where a text holds what was searched for: the first row wherever it stands. Where it does not
 * stand at all, every other row, but none for its own sake that is only a part of a longer one.
 */
export function findMarks(text: string, rows: Marks): FoundRow[] {
  const symbolized = toSymbols(text)
  const [first, ...others] = rows
  const whole = first === undefined ? [] : findRow(text, symbolized, first)
  if (whole.length > 0) return whole
  const found = others
    .map((row) => ({ row, marks: findRow(text, symbolized, row) }))
    .filter(({ marks }) => marks.length > 0)
  return found
    .filter(({ row }) => !found.some((other) => isPartOf(row, other.row)))
    .flatMap(({ marks }) => marks)
    .sort((a, b) => a.from - b.from || b.to - a.to)
}

/**
 * The mark from which on most of what was searched for stands within a stretch of the text. What the
 * title holds already counts less: the reader has just read it.
 */
export function findBestMark(
  marks: readonly FoundRow[],
  stretch: number,
  title: string,
): FoundRow | undefined {
  const titleRow = toSymbols(title).symbols.join('')
  const weigh = (row: SymbolRow) => (titleRow.includes(row.join('')) ? knownWeight : 1)
  let best: FoundRow | undefined
  let most = 0
  for (const mark of marks) {
    const near = marks.filter(({ from, to }) => from >= mark.from && to <= mark.from + stretch)
    const rows = [...new Set(near.map(({ row }) => row))]
    const weight = rows.reduce((sum, row) => sum + weigh(row), 0)
    if (weight > most) [best, most] = [mark, weight]
  }
  return best ?? marks[0]
}

/** Even a few known rows do not outweigh one that says more. */
const knownWeight = 0.1

/** Marks that touch or overlap as one. */
export function mergeMarks(marks: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const { from, to } of marks) {
    const last = merged.at(-1)
    if (last === undefined || from > last.to) merged.push({ from, to })
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) }
  }
  return merged
}

function isPartOf(row: SymbolRow, other: SymbolRow): boolean {
  return row.length < other.length && other.join('').includes(row.join(''))
}

/** Rows of symbols to be marked, as a search has understood them. */
export type Marks = readonly SymbolRow[]
