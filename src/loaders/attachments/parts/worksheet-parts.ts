import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import type { WorksheetSource } from '#domain/attachments/visible-worksheet.ts'
import { toTablePart, toTextPart } from './found-parts.ts'

/**
 * A worksheet in parts: what is seen of it as one table, hidden rows below the head of that table, hidden
 * columns, and what lies below merged cells.
 */
export function toWorksheetParts(source: WorksheetSource, isHidden: boolean): AttachmentPart[] {
  const { name, rows, hiddenRows, hiddenColumns } = source
  const place = name === '' ? '表格' : `工作表“${name}”`
  if (isHidden) return toTablePart(`${place}（隐藏）`, rows, true)
  const covered = findCovered(source)
  const seen = rows.flatMap((cells, row) =>
    hiddenRows.has(row)
      ? []
      : [
          Array.from(cells, (cell, column) =>
            hiddenColumns.has(column) || covered.has(`${row},${column}`) ? '' : cell,
          ).filter((_, column) => !hiddenColumns.has(column)),
        ],
  )
  const head = findHead(rows, hiddenRows)
  const concealed = rows.filter((_, row) => hiddenRows.has(row))
  return [
    ...toTablePart(place, seen, false),
    ...(concealed.some(isFilled)
      ? toTablePart(`${place}隐藏的行`, [...head, ...concealed], true)
      : []),
    ...toTablePart(
      `${place}隐藏的列`,
      rows.map((cells) => [...hiddenColumns].map((column) => cells[column])),
      true,
    ),
    ...toTextPart(`${place}被合并的单元格盖住的文字`, [...covered.values()], true),
  ]
}

/** The first row that is seen and has several cells heads the columns, for hidden rows as well. */
function findHead(
  rows: WorksheetSource['rows'],
  hiddenRows: ReadonlySet<number>,
): WorksheetSource['rows'] {
  const head = rows.find(
    (cells, row) => !hiddenRows.has(row) && cells.filter((cell) => isText(cell)).length > 1,
  )
  return head === undefined ? [] : [head]
}

/** Only the first cell of a merged range is seen. */
function findCovered({ rows, merges }: WorksheetSource): Map<string, string> {
  const covered = new Map<string, string>()
  for (const { startRow, endRow, startColumn, endColumn } of merges) {
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1) {
      const cells = rows[row] ?? []
      for (let column = startColumn; column <= Math.min(endColumn, cells.length - 1); column += 1) {
        const text = cells[column]
        const isFirst = row === startRow && column === startColumn
        if (!isFirst && isText(text)) covered.set(`${row},${column}`, text)
      }
    }
  }
  return covered
}

function isFilled(cells: readonly (string | undefined)[]): boolean {
  return cells.some(isText)
}

function isText(cell: string | undefined): cell is string {
  return cell !== undefined && cell.trim() !== ''
}
