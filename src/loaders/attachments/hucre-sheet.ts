import type { Cell, CellValue, ColumnDef, Sheet } from 'hucre'
import type { SheetSource } from '#domain/attachments/visible-sheet.ts'
import { toCellText, toSerialDay } from './cell-text.ts'

/** A sheet as hucre has read it, every cell as the text that is shown. */
export function toSheetSource(sheet: Sheet): SheetSource {
  // A column without a definition leaves a hole in the list.
  const columns: readonly (ColumnDef | undefined)[] = sheet.columns ?? []
  return {
    name: sheet.name,
    rows: sheet.rows.map((values, row) =>
      Array.from(values, (value, column) => toText(value, sheet.cells?.get(`${row},${column}`))),
    ),
    hiddenRows: new Set(
      [...(sheet.rowDefs ?? [])]
        .filter(([, { hidden, height }]) => hidden === true || height === 0)
        .map(([row]) => row),
    ),
    hiddenColumns: new Set(
      columns.flatMap((definition, column) =>
        definition?.hidden === true || definition?.width === 0 ? [column] : [],
      ),
    ),
    merges: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      startRow,
      endRow,
      startColumn: startCol,
      endColumn: endCol,
    })),
  }
}

function toText(value: CellValue | undefined, cell: Cell | undefined): string {
  const format = cell?.style?.numFmt
  return value instanceof Date
    ? toCellText(toSerialDay(value), format, true)
    : toCellText(value, format)
}
