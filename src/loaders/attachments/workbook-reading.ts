import { type WorksheetSource, toVisibleWorksheet } from '#domain/attachments/visible-worksheet.ts'
import type { AttachmentReading } from './attachment-reader.ts'
import { UnreadableError } from './unreadable-error.ts'

/**
 * What is seen of a workbook, and a finding where its file holds more than that.
 * @throws UnreadableError when nothing is seen
 */
export function toWorkbookReading(
  sources: readonly WorksheetSource[],
  hiddenWorksheets: readonly string[],
): AttachmentReading {
  const worksheets = sources.flatMap((source) => toVisibleWorksheet(source) ?? [])
  if (worksheets.length === 0) throw new UnreadableError('damaged', '里面没有看得见的内容')
  const findings = [
    ...hiddenWorksheets.map((name) => `隐藏的工作表“${name}”`),
    ...sources.flatMap(describeHidden),
  ].map((detail) => ({ kind: 'hidden-content' as const, detail }))
  return { content: { kind: 'workbook', worksheets }, findings }
}

/** Hidden rows and columns without content are harmless. */
function describeHidden({ name, rows, hiddenRows, hiddenColumns }: WorksheetSource): string[] {
  const isFilled = (text: string | undefined) => text !== undefined && text.trim() !== ''
  const rowCount = [...hiddenRows].filter((row) => rows[row]?.some(isFilled)).length
  const columnCount = [...hiddenColumns].filter((column) =>
    rows.some((cells) => isFilled(cells[column])),
  ).length
  return [
    ...(rowCount === 0 ? [] : [`工作表“${name}”隐藏的 ${rowCount} 行`]),
    ...(columnCount === 0 ? [] : [`工作表“${name}”隐藏的 ${columnCount} 列`]),
  ]
}
