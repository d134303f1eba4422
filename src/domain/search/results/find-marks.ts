import { toSymbols } from '#domain/search/symbols.ts'

/**
 * Where a text holds what was searched for: the first row wherever it stands. Where it does not
 * stand at all, every other row, but none for its own sake that is only a part of a longer one.
 */
export function findMarks(text: string, rows: Marks): Mark[] {
  const symbolized = toSymbols(text)
  const [first, ...others] = rows
  const whole = first === undefined ? [] : findRow(symbolized, first, text)
  if (whole.length > 0) return whole
  const found = others
    .map((row) => ({ row, marks: findRow(symbolized, row, text) }))
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
  marks: readonly Mark[],
  stretch: number,
  title: string,
): Mark | undefined {
  const titleRow = toSymbols(title).symbols.join('')
  const weigh = (row: SymbolRow) => (titleRow.includes(row.join('')) ? knownWeight : 1)
  let best: Mark | undefined
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

function findRow({ symbols, offsets }: Symbols, row: SymbolRow, text: string): Mark[] {
  const marks: Mark[] = []
  if (row.length === 0) return marks
  for (let start = 0; start + row.length <= symbols.length; start += 1) {
    if (!row.every((symbol, index) => symbols[start + index] === symbol)) continue
    const last = offsets[start + row.length - 1] ?? text.length
    marks.push({ from: offsets[start] ?? 0, to: last + lengthAt(text, last), row })
  }
  return marks
}

/** A character outside the basic plane has two units. */
function lengthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
}

function isPartOf(row: SymbolRow, other: SymbolRow): boolean {
  return row.length < other.length && other.join('').includes(row.join(''))
}

type Symbols = ReturnType<typeof toSymbols>
type SymbolRow = readonly string[]

/** Rows of symbols to be marked, as a search has understood them. */
export type Marks = readonly SymbolRow[]

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface Mark extends Span {
  readonly row: SymbolRow
}
