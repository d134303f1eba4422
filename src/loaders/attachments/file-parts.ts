import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import { isPublishableType, toExtension } from '#domain/attachments/attachment-types.ts'
import { decodeText } from '#loaders/decode-text.ts'
import Papa from 'papaparse'
import { unpackParts } from './packed-parts.ts'
import { readingThreads } from './reading-threads.ts'

/** What somebody finds in a file by every means, whatever kind of file it is. */
export interface FileParts {
  readonly parts: readonly AttachmentPart[]
  /** False where something may stand in it that this program cannot read. */
  readonly isRead: boolean
}

/** Reads any file of a repository: text as text, a table as a table, anything else as an attachment. */
export async function readFileParts(path: string, bytes: Uint8Array): Promise<FileParts> {
  const extension = toExtension(path)
  if (isPublishableType(path) && !plainTypes.has(extension)) return readBinary(path, bytes)
  const { text, encoding } = decodeText(bytes)
  if (encoding === 'undecodable' || text.includes('\0')) return { parts: [], isRead: false }
  if (extension !== 'csv') return { parts: [toText('', text)], isRead: true }
  const { data } = Papa.parse<string[]>(text, { delimiter: ',' })
  return {
    parts: [{ place: '', isHidden: false, content: { kind: 'table', rows: data } }],
    isRead: true,
  }
}

const plainTypes: ReadonlySet<string> = new Set(['csv', 'txt', 'md', 'mdx', 'yaml', 'yml'])

async function readBinary(path: string, bytes: Uint8Array): Promise<FileParts> {
  const { content, packedParts } = await readingThreads.read({ file: path, bytes })
  const parts = unpackParts(packedParts)
  return { parts, isRead: parts.length > 0 || content !== undefined }
}

function toText(place: string, text: string): AttachmentPart {
  return { place, isHidden: false, content: { kind: 'text', text } }
}
