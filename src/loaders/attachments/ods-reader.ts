import { readOds as readStored } from 'hucre/ods'
import type { AttachmentReading } from './attachment-reader.ts'
import { toWorksheetSource } from './hucre-worksheet.ts'
import { openOfficePackage, readPart } from './office-package.ts'
import { UnreadableError } from './unreadable-error.ts'
import { toWorkbookReading } from './workbook-reading.ts'

/** OpenDocument spreadsheets. */
export async function readOds(bytes: Uint8Array): Promise<AttachmentReading> {
  const files = openOfficePackage(bytes)
  if (readPart(files, 'META-INF/manifest.xml').includes(':encryption-data')) {
    throw new UnreadableError('encrypted')
  }
  // No library that was tried tells what is hidden in this format, so such a file is not shown at all.
  if (
    /:(?:visibility="(?:collapse|filter)"|display="false")/.test(readPart(files, 'content.xml'))
  ) {
    const findings = [{ kind: 'hidden-content' as const, detail: '隐藏的工作表、行或列' }]
    return { content: { kind: 'opaque' }, findings }
  }
  const { sheets } = await readStored(bytes, { readStyles: true })
  return toWorkbookReading(sheets.map(toWorksheetSource), [])
}
