import { ParseError, type Sheet } from 'hucre'
import { readXlsx as readStored } from 'hucre/xlsx'
import type { AttachmentReading } from './attachment-reader.ts'
import { countUncomputed, toWorksheetSource } from './hucre-worksheet.ts'
import { openOfficePackage } from './office-package.ts'
import { UnreadableError } from './unreadable-error.ts'
import { toWorkbookReading } from './workbook-reading.ts'
import { findHiddenParts, listFlatRows } from './xlsx-hidden-parts.ts'

/** Excel: the cells that are seen, as Excel shows them. */
export async function readXlsx(bytes: Uint8Array): Promise<AttachmentReading> {
  const files = openOfficePackage(bytes)
  const hiddenWorksheets: string[] = []
  const seen: number[] = []
  const { sheets } = await readStored(bytes, {
    readStyles: true,
    sheets: ({ name, hidden, veryHidden }, index) => {
      const isHidden = hidden === true || veryHidden === true
      if (isHidden) hiddenWorksheets.push(name)
      else seen.push(index)
      return !isHidden
    },
  }).catch(explain)
  const flatRows = listFlatRows(files)
  const sources = sheets.map((sheet, index) => {
    const source = toWorksheetSource(sheet)
    const flat = flatRows[seen[index] ?? -1] ?? []
    return { ...source, hiddenRows: new Set([...source.hiddenRows, ...flat]) }
  })
  const { content, findings } = toWorkbookReading(sources, hiddenWorksheets)
  const parts = [...sheets.flatMap(describeUncomputed), ...findHiddenParts(files)]
  return {
    content,
    findings: [
      ...findings,
      ...parts.map((detail) => ({ kind: 'hidden-content' as const, detail })),
    ],
  }
}

function describeUncomputed(sheet: Sheet): string[] {
  const count = countUncomputed(sheet)
  return count === 0
    ? []
    : [
        `工作表“${sheet.name}”里 ${count} 个没有存下结果的公式（用 Excel 或 WPS 打开，再保存一次就有了）`,
      ]
}

/** The library makes room for every cell up to the last one, and refuses when that is too many. */
function explain(cause: unknown): never {
  if (cause instanceof ParseError && cause.message.includes(' cells), over the ')) {
    const detail = '有一张工作表，离表格很远的格子里还有字，读进来要几百 MB'
    throw new UnreadableError('too-large', detail, { cause })
  }
  throw cause
}
