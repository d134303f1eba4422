import { extractTextItems, getDocumentProxy } from 'unpdf'
import { pdfJsFolder } from '#loaders/pdf-js-folder.ts'
import type { AttachmentReading } from './attachment-reader.ts'
import { toPageText } from './pdf-page-text.ts'
import { UnreadableError } from './unreadable-error.ts'

/** PDF: the text of each page, for those who listen and for search. */
export async function readPdf(bytes: Uint8Array): Promise<AttachmentReading> {
  // Readers mend a file that was cut off and show the pages that are left, so that nobody notices.
  if (Buffer.from(bytes.subarray(-endBytes)).indexOf('%%EOF') === -1) {
    throw new UnreadableError('damaged')
  }
  try {
    // The library takes the bytes away from whoever handed them over.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), characterMaps)
    const { items } = await extractTextItems(pdf)
    if (await hasHiddenLayer(pdf)) return withoutText(items.length)
    const pages = items.map(toPageText)
    const isScan = pages.every((text) => text === '')
    return {
      content: { kind: 'pdf', pages },
      findings: isScan ? [{ kind: 'scan', detail: '' }] : [],
    }
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException'
    throw new UnreadableError(isLocked ? 'encrypted' : 'damaged', '', { cause })
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

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** The mark of the end may be followed by what a mail server or scanner has added. */
const endBytes = 4096

/** Without them a PDF that names SimSun and does not embed it would be taken for a scan. */
const characterMaps = { cMapUrl: `${pdfJsFolder}/cmaps/`, cMapPacked: true }
