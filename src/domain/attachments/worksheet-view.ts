import type { Worksheet } from './attachment-content.ts'
import { isNumberText } from './number-text.ts'
import { findWorksheetParts } from './worksheet-parts.ts'

/** A worksheet as a page shows it. */
export interface WorksheetView {
  readonly name: string
  /** What stands above the table itself: its title, its unit of measure. */
  readonly titles: readonly string[]
  readonly head: readonly RowView[]
  readonly body: readonly RowView[]
  /** How many rows more the original holds. */
  readonly hiddenRowCount: number
}

export type RowView = readonly CellView[]

export interface CellView {
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
  /** Whether it heads columns or rows: all those that it reaches over. */
  readonly scope: 'col' | 'row' | undefined
  readonly width: 'number' | 'short' | 'text'
}

/** More rows than this are too much for a cheap phone, and nobody reads them on one. */
export const shownRowLimit = 500

const shortLength = 10
const noNumber = /^[-—–/<＜\s]*$/

/** Takes a worksheet apart into its titles, its head and its rows; cells stay as they were written. */
export function toWorksheetView(worksheet: Worksheet): WorksheetView {
  const { titles, headStart, bodyStart, rowHead } = findWorksheetParts(worksheet)
  const end = Math.min(worksheet.rows.length, bodyStart + shownRowLimit)
  const widths = listWidths(worksheet.rows.slice(bodyStart))
  const spans = toSpans(worksheet, end)
  const toRow = (row: number): RowView =>
    (worksheet.rows[row] ?? []).flatMap((text, column) => {
      const span = spans.get(row, column)
      if (span === 'covered') return []
      const isRowHead =
        rowHead !== undefined && column <= rowHead && rowHead < column + span.columnSpan
      const place = row < bodyStart ? 'col' : isRowHead ? 'row' : undefined
      // A blank cell heads nothing, and would be read out as a heading.
      const scope = text === '' ? undefined : place
      return { text, ...span, scope, width: widths[column] ?? 'text' }
    })
  return {
    name: worksheet.name,
    titles,
    head: range(headStart, bodyStart).map(toRow),
    body: range(bodyStart, end).map(toRow),
    hiddenRowCount: worksheet.rows.length - end,
  }
}

function listWidths(rows: Worksheet['rows']): CellView['width'][] {
  return (rows[0] ?? []).map((_, column) => {
    const filled = rows.map((cells) => cells[column] ?? '').filter((text) => text !== '')
    const numbers = filled.filter(isNumberText)
    const isNumeric =
      numbers.length > 0 && filled.every((text) => isNumberText(text) || noNumber.test(text))
    if (isNumeric) return 'number'
    return filled.every((text) => text.length <= shortLength) ? 'short' : 'text'
  })
}

/** How far each cell reaches; `covered` is one that another reaches over. */
function toSpans({ merges }: Worksheet, end: number) {
  const spans = new Map<string, Span | 'covered'>()
  for (const { row, column, rowSpan, columnSpan } of merges) {
    for (const covered of range(row, row + rowSpan)) {
      for (const at of range(column, column + columnSpan)) spans.set(`${covered} ${at}`, 'covered')
    }
    spans.set(`${row} ${column}`, { rowSpan: Math.min(rowSpan, end - row), columnSpan })
  }
  return { get: (row: number, column: number) => spans.get(`${row} ${column}`) ?? single }
}

const single: Span = { rowSpan: 1, columnSpan: 1 }

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

interface Span {
  readonly rowSpan: number
  readonly columnSpan: number
}
