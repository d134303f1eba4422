import { type CellObject, read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { CellRange, WorksheetSource } from '#domain/attachments/visible-worksheet.ts'
import type { AttachmentReading } from './attachment-reader.ts'
import { toCellText } from './cell-text.ts'
import { listOleStreams } from './parts/ole-files.ts'
import { hasOlePrograms } from './parts/ole-programs.ts'
import { UnreadableError } from './unreadable-error.ts'
import { toWorkbookReading } from './workbook-reading.ts'

/** Excel before 2007, and WPS, which writes the same. */
export function readXls(bytes: Uint8Array): AttachmentReading {
  if (hasOlePrograms(listOleStreams(bytes))) throw new UnreadableError('macros')
  return readWorkbook(bytes)
}

function readWorkbook(bytes: Uint8Array): AttachmentReading {
  const book = parseWorkbook(bytes)
  const hidden = book.SheetNames.filter((_, index) => isHiddenSheet(book, index))
  const seen = book.SheetNames.filter((name) => !hidden.includes(name))
  return toWorkbookReading(
    seen.map((name) => toSource(name, book)),
    hidden,
  )
}

/** @throws UnreadableError */
export function parseWorkbook(bytes: Uint8Array): WorkBook {
  try {
    // Dates stay numbers: the format that goes with them says how they are shown.
    return read(bytes, {
      type: 'array',
      cellNF: true,
      cellStyles: true,
      UTC: true,
    })
  } catch (cause) {
    const isLocked = cause instanceof Error && /password|encrypt/i.test(cause.message)
    throw new UnreadableError(isLocked ? 'encrypted' : 'damaged', '', { cause })
  }
}

/** Whether the worksheet at an index is hidden, in either degree. */
export function isHiddenSheet({ Workbook }: WorkBook, index: number): boolean {
  return (Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
}

/** One worksheet, every cell as the text that is shown. */
export function toSource(name: string, book: WorkBook): WorksheetSource {
  const sheet = book.Sheets[name] ?? {}
  const { e: last } = utils.decode_range(sheet['!ref'] ?? 'A1')
  return {
    name,
    rows: Array.from({ length: last.r + 1 }, (_, r) =>
      Array.from({ length: last.c + 1 }, (_cell, c) => toText(cellAt(sheet, r, c), book)),
    ),
    hiddenRows: findHidden(sheet['!rows'], ({ hidden, hpt }) => hidden === true || hpt === 0),
    hiddenColumns: findHidden(
      sheet['!cols'],
      ({ hidden, width }) => hidden === true || width === 0,
    ),
    merges: (sheet['!merges'] ?? []).map(({ s, e }): CellRange => ({
      startRow: s.r,
      endRow: e.r,
      startColumn: s.c,
      endColumn: e.c,
    })),
  }
}

function cellAt(sheet: WorkSheet, r: number, c: number): CellObject | undefined {
  return sheet[utils.encode_cell({ r, c })] as CellObject | undefined
}

/** The lists have holes where nothing is said about a row or column. */
function findHidden<T>(
  list: readonly (T | undefined)[] | undefined,
  isHidden: (item: T) => boolean,
): ReadonlySet<number> {
  return new Set(
    (list ?? []).flatMap((item, index) => (item !== undefined && isHidden(item) ? [index] : [])),
  )
}

function toText(cell: CellObject | undefined, { Workbook }: WorkBook): string {
  if (cell === undefined) return ''
  const { t, v, w = '', z } = cell
  if (t === 'e' || v instanceof Date) return w
  const format = typeof z === 'string' ? z : undefined
  const isMacDay = Workbook?.WBProps?.date1904 === true && isDateFormat(format)
  return toCellText(isMacDay && typeof v === 'number' ? v + macEpochDays : v, format)
}

/** Files of the old Excel for Macintosh count days from 1904. */
const macEpochDays = 1462

function isDateFormat(format = 'General'): boolean {
  return format !== 'General' && /[ymdhs]/i.test(format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))
}
