import type { AttachmentReading } from './attachment-reader.ts'
import { openPdf, type PdfDocument } from './open-pdf.ts'
import { UnreadableError } from './unreadable-error.ts'

/** PDF: the text of each page, for those who listen and for search. */
export async function readPdf(bytes: Uint8Array): Promise<AttachmentReading> {
  // Readers mend a file that was cut off and show the pages that are left, so that nobody notices.
  if (Buffer.from(bytes.subarray(-endBytes)).indexOf('%%EOF') === -1) {
    throw new UnreadableError('damaged')
  }
  const { pdf, pages } = await openPdf(bytes)
  if (await hasHiddenLayer(pdf)) return withoutText(pages.length)
  const isScan = pages.every((text) => text === '')
  return {
    content: { kind: 'pdf', pages },
    findings: isScan ? [{ kind: 'scan', detail: '' }] : [],
  }
}

/** Whether a layer is switched off: it is not seen on the page, but its text is among the rest. */
export async function hasHiddenLayer(pdf: PdfDocument): Promise<boolean> {
  const groups: Iterable<readonly [string, { readonly visible: boolean }]> =
    await pdf.getOptionalContentConfig()
  return [...groups].some(([, { visible }]) => !visible)
}

/** The library does not tell which text belongs to which layer, so that none of it can be given. */
function withoutText(pageCount: number): AttachmentReading {
  return {
    content: { kind: 'pdf', pages: Array.from({ length: pageCount }, () => '') },
    findings: [{ kind: 'hidden-content', detail: '关掉的图层，所以文字版没有做' }],
  }
}

/** The mark of the end may be followed by what a mail server or scanner has added. */
const endBytes = 4096
