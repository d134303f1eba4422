import { createHash } from 'node:crypto'
import { PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import type { FileFormat } from '#loaders/attachments/file-format.ts'
import { listSeenBytes } from './clean-picture.ts'
import { listProgramStreams } from './clean-pdf-actions.ts'
import { listReachable } from './pdf-reachable.ts'

/**
 * What two versions of a file differ in that no text tells: the pixels of a picture, and what the pages
 * of a PDF are drawn with. Undefined where nothing does.
 */
export async function findSeenDifference(
  format: FileFormat,
  before: Uint8Array,
  after: Uint8Array,
): Promise<string | undefined> {
  if (format === 'jpeg' || format === 'png' || format === 'gif' || format === 'webp') {
    const isSame = listSeenBytes(format, before).equals(listSeenBytes(format, after))
    return isSame ? undefined : '图片'
  }
  if (format !== 'pdf') return undefined
  const [old, current] = await Promise.all([before, after].map(listDrawn))
  return JSON.stringify(old) === JSON.stringify(current) ? undefined : '页面'
}

/** Digests of all streams that the document leads to: pages, fonts, pictures, forms, files inside. */
async function listDrawn(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true })
  const pages = document
    .getPages()
    .map((page) => JSON.stringify([page.getSize(), page.getRotation()]))
  const metadata = PDFName.of('Metadata')
  const programs = listProgramStreams(document)
  const streams = [...listReachable(document)].flatMap((key) => {
    if (programs.has(key)) return []
    const [number = 0, generation = 0] = key.split(' ').map(Number)
    const object = document.context.lookup(PDFRef.of(number, generation))
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Type')) === metadata)
      return []
    return [toDigest(object)]
  })
  return [...pages, ...streams.sort()]
}

function toDigest(stream: PDFRawStream): string {
  const isJpeg = String(stream.dict.get(PDFName.of('Filter'))) === '/DCTDecode'
  return createHash('sha256')
    .update(isJpeg ? seenBytes(stream.contents) : stream.contents)
    .digest('hex')
}

function seenBytes(bytes: Uint8Array): Uint8Array {
  try {
    return listSeenBytes('jpeg', bytes)
  } catch {
    return bytes
  }
}
