import type { Cell, CellValue, ColumnDef, Sheet } from 'hucre'
import type { WorksheetSource } from '#domain/attachments/visible-worksheet.ts'
import { toCellText, toSerialDay } from './cell-text.ts'

/** A worksheet as hucre has read it, every cell as the text that is shown. */
export function toWorksheetSource(worksheet: Sheet): WorksheetSource {
  // A column without a definition leaves a hole in the list.
  const columns: readonly (ColumnDef | undefined)[] = worksheet.columns ?? []
  return {
    name: worksheet.name,
    rows: worksheet.rows.map((values, row) =>
      Array.from(values, (value, column) =>
        toText(value, worksheet.cells?.get(`${row},${column}`)),
      ),
    ),
    hiddenRows: new Set(
      [...(worksheet.rowDefs ?? [])]
        .filter(([, { hidden, height }]) => hidden === true || height === 0)
        .map(([row]) => row),
    ),
    hiddenColumns: new Set(
      columns.flatMap((definition, column) =>
        definition?.hidden === true || definition?.width === 0 ? [column] : [],
      ),
    ),
    merges: (worksheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      startRow,
      endRow,
      startColumn: startCol,
      endColumn: endCol,
    })),
  }
}

/** How many formulas have no result in the file: Excel computes them when it opens it, a page cannot. */
export function countUncomputed({ cells = new Map<string, Cell>() }: Sheet): number {
  return [...cells.values()].filter(({ formula, value }) => formula !== undefined && value === null)
    .length
}

function toText(value: CellValue | undefined, cell: Cell | undefined): string {
  const format = cell?.style?.numFmt
  return value instanceof Date
    ? toCellText(toSerialDay(value), format, true)
    : toCellText(value, format)
}
