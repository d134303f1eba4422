import { extractTextItems, getDocumentProxy } from 'unpdf'
import { pdfJsFolder } from '#loaders/pdf-js-folder.ts'
import { toPageText } from './pdf-page-text.ts'
import { UnreadableError } from './unreadable-error.ts'

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** A PDF as a reader opens it, with the text of each page. */
export interface OpenPdf {
  readonly pdf: PdfDocument
  readonly pages: readonly string[]
}

/**
 * Opens a PDF once for all who ask for the same bytes: that and the text take most of the time of a reading.
 * @throws UnreadableError when it is damaged, locked, or has too many pages
 */
export function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const known = opened.get(bytes)
  if (known !== undefined) return known
  const document = readDocument(bytes)
  opened.set(bytes, document)
  return document
}

/** Lets go of what the library holds for a document. */
export async function closePdf(bytes: Uint8Array): Promise<void> {
  const document = await opened.get(bytes)
  opened.delete(bytes)
  await document?.pdf.loadingTask.destroy()
}

const opened = new WeakMap<Uint8Array, Promise<OpenPdf>>()

/** A document of more pages was made to wear readers out. */
const maxPages = 5000

async function readDocument(bytes: Uint8Array): Promise<OpenPdf> {
  try {
    // The library takes the bytes away from whoever handed them over.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), characterMaps)
    if (pdf.numPages > maxPages) {
      throw new UnreadableError('too-large', `有 ${pdf.numPages} 页`)
    }
    const { items } = await extractTextItems(pdf)
    return { pdf, pages: items.map(toPageText) }
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause
    const isLocked = cause instanceof Error && cause.name === 'PasswordException'
    throw new UnreadableError(isLocked ? 'encrypted' : 'damaged', '', { cause })
  }
}

/** Without them a PDF that names SimSun and does not embed it would be taken for a scan. */
const characterMaps = { cMapUrl: `${pdfJsFolder}/cmaps/`, cMapPacked: true }
