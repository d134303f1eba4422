import { readXlsx as readStored } from 'hucre/xlsx'
import type { AttachmentReading } from './attachment-reader.ts'
import { toWorksheetSource } from './hucre-worksheet.ts'
import { openOfficePackage } from './office-package.ts'
import { toWorkbookReading } from './workbook-reading.ts'

/** Excel: the cells that are seen, as Excel shows them. */
export async function readXlsx(bytes: Uint8Array): Promise<AttachmentReading> {
  openOfficePackage(bytes)
  const hiddenWorksheets: string[] = []
  const { sheets } = await readStored(bytes, {
    readStyles: true,
    sheets: ({ name, hidden, veryHidden }) => {
      const isHidden = hidden === true || veryHidden === true
      if (isHidden) hiddenWorksheets.push(name)
      return !isHidden
    },
  })
  return toWorkbookReading(sheets.map(toWorksheetSource), hiddenWorksheets)
}
