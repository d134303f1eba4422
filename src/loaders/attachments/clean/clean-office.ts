import { maskName } from '#domain/attachments/named-person.ts'
import { detectFormat } from '#loaders/attachments/file-format.ts'
import { openOfficePackage } from '#loaders/attachments/office-package.ts'
import { decodeXml } from '#loaders/attachments/parts/xml-text.ts'
import { packZip } from '#loaders/attachments/zip-writer.ts'
import type { CleanedFile } from './cleaned-file.ts'
import { cleanPicture } from './clean-picture.ts'
import { type OfficeEdit, officeEdits } from './office-edits.ts'

/**
 * A Word, Excel or PowerPoint file of today without those who made it. Parts are emptied and never taken
 * away, so that nothing in the package leads to what is not there.
 */
export async function cleanOffice(bytes: Uint8Array, depth = 0): Promise<CleanedFile> {
  const removed: string[] = []
  const values: string[] = []
  const files: [string, Uint8Array][] = []
  const authors = new Map<string, string>()
  for (const [name, content] of openOfficePackage(bytes)) {
    const cleaned = /\.(?:xml|rels)$/i.test(name)
      ? cleanPart(name, content, authors)
      : await cleanInside(content, depth)
    removed.push(...cleaned.removed)
    values.push(...cleaned.values)
    files.push([name, cleaned.bytes])
  }
  if (removed.length === 0) return { bytes, removed: [], values: [] }
  const packed = packZip(files, { deflated: true })
  return { bytes: packed, removed: [...new Set(removed)], values: [...new Set(values)] }
}

const maxDepth = 3

function cleanPart(name: string, bytes: Uint8Array, authors: Map<string, string>): CleanedFile {
  const edits = officeEdits.filter(({ part }) => part.test(name))
  if (edits.length === 0) return { bytes, removed: [], values: [] }
  const removed: string[] = []
  const values: string[] = []
  const text = decodeXml(bytes)
  const edited = edits.reduce(
    (xml, edit) =>
      xml.replaceAll(
        edit.pattern,
        (whole: string, before: string, value: string, after: string) => {
          const substitute = toSubstitute(edit, value, authors)
          if (value.trim() === '' || substitute === value) return whole
          removed.push(`${edit.field}“${edit.isName ? maskName(value) : '…'}”`)
          values.push(value)
          return before + substitute + after
        },
      ),
    text,
  )
  return removed.length === 0
    ? { bytes, removed, values }
    : { bytes: Buffer.from(edited), removed, values }
}

/** Who said what in a discussion can still be told: 作者1, 作者2. */
function toSubstitute(edit: OfficeEdit, value: string, authors: Map<string, string>): string {
  if (!edit.isNumbered) return ''
  if (/^作者\d+$/.test(value)) return value
  const known = authors.get(value) ?? `作者${authors.size + 1}`
  authors.set(value, known)
  return known
}

/** Pictures and documents in a document tell the same of those who made them. */
async function cleanInside(bytes: Uint8Array, depth: number): Promise<CleanedFile> {
  const format = detectFormat(bytes)
  const isPicture = format === 'jpeg' || format === 'png' || format === 'webp' || format === 'gif'
  const isOffice = format === 'docx' || format === 'xlsx' || format === 'pptx'
  try {
    if (isPicture) return await cleanPicture(format, bytes)
    if (isOffice && depth < maxDepth) return await cleanOffice(bytes, depth + 1)
  } catch {
    // What is broken inside stays as it is: Word shows the rest of the document.
  }
  return { bytes, removed: [], values: [] }
}
