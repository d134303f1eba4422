import type { Worksheet } from './attachment-content.ts'

/** A worksheet as its file has it: every cell as text, and what its author hid. */
export interface WorksheetSource {
  readonly name: string
  /** Rows may differ in length; a hole is blank. */
  readonly rows: readonly (readonly (string | undefined)[])[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly merges: readonly CellRange[]
}

/** Corners count from 0 and belong to the range. */
export interface CellRange {
  readonly startRow: number
  readonly endRow: number
  readonly startColumn: number
  readonly endColumn: number
}

/**
 * What is seen of a worksheet, cut to the part that is filled; undefined when that is nothing. A workbook
 * may declare 65,203 rows and hold 496, hide those that must not be published, and have a stray full
 * stop in row 1,048,576.
 */
export function toVisibleWorksheet(source: WorksheetSource): Worksheet | undefined {
  const width = source.rows.reduce((longest, { length }) => Math.max(longest, length), 0)
  const rows = listVisible(source.rows.length, source.hiddenRows)
  const columns = listVisible(width, source.hiddenColumns)
  const merged = findMergedTexts(source, rows, columns)
  const textAt = (row: number, column: number) =>
    merged.get(`${row},${column}`) ?? source.rows[row]?.[column]?.trim() ?? ''
  const filledRows = cut(rows, maxBlankRows, (row) =>
    columns.some((column) => textAt(row, column) !== ''),
  )
  const filledColumns = cut(columns, maxBlankColumns, (column) =>
    filledRows.some((row) => textAt(row, column) !== ''),
  )
  if (filledRows.length === 0) return undefined
  return {
    name: source.name,
    rows: filledRows.map((row) => filledColumns.map((column) => textAt(row, column))),
    merges: source.merges.flatMap((range) => toMerge(range, filledRows, filledColumns)),
  }
}

/** Longer stretches than these separate nothing: something was typed far away by mistake. */
const maxBlankRows = 100
const maxBlankColumns = 30

function listVisible(count: number, hidden: ReadonlySet<number>): number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) => !hidden.has(index))
}

/**
 * The text of merged cells stands at their first cell; where that one is hidden, the first that is seen
 * shows it, as Excel does. What lies below the others is not seen.
 */
function findMergedTexts(
  source: WorksheetSource,
  rows: readonly number[],
  columns: readonly number[],
): Map<string, string> {
  const texts = new Map<string, string>()
  for (const range of source.merges) {
    const seenRows = rows.filter((row) => row >= range.startRow && row <= range.endRow)
    const seenColumns = columns.filter(
      (column) => column >= range.startColumn && column <= range.endColumn,
    )
    const text = source.rows[range.startRow]?.[range.startColumn]?.trim() ?? ''
    for (const [down, row] of seenRows.entries()) {
      for (const [across, column] of seenColumns.entries()) {
        texts.set(`${row},${column}`, down === 0 && across === 0 ? text : '')
      }
    }
  }
  return texts
}

/** From the first to the last that is filled, without the long blank stretches between them. */
function cut(
  indexes: readonly number[],
  maxBlank: number,
  isFilled: (index: number) => boolean,
): number[] {
  const kept: number[] = []
  let blank: number[] = []
  for (const index of indexes) {
    if (isFilled(index)) {
      if (kept.length > 0 && blank.length <= maxBlank) kept.push(...blank)
      kept.push(index)
      blank = []
    } else {
      blank.push(index)
    }
  }
  return kept
}

/** A merge by what is seen of it; none where that is a single cell. */
function toMerge(
  range: CellRange,
  rows: readonly number[],
  columns: readonly number[],
): Worksheet['merges'][number][] {
  const row = rows.findIndex((index) => index >= range.startRow && index <= range.endRow)
  const column = columns.findIndex(
    (index) => index >= range.startColumn && index <= range.endColumn,
  )
  if (row === -1 || column === -1) return []
  const rowSpan = rows.filter((i) => i >= range.startRow && i <= range.endRow).length
  const columnSpan = columns.filter((i) => i >= range.startColumn && i <= range.endColumn).length
  return rowSpan * columnSpan > 1 ? [{ row, column, rowSpan, columnSpan }] : []
}
