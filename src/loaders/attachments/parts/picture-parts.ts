import exifr from 'exifr'
import type { AttachmentFinding } from '#domain/attachments/attachment-fault.ts'
import {
  listPicturePieces,
  type PictureFormat,
  type PicturePiece,
} from '#loaders/attachments/pictures/picture-pieces.ts'
import { decodeComment, decodeTag, decodeWindowsTag, windowsTags } from './camera-text.ts'
import { type FoundParts, joinFound, toTextPart } from './found-parts.ts'
import { listMetadataFindings } from './metadata.ts'
import { decodePngText } from './png-text.ts'
import { readPrintableLines } from './printable-text.ts'
import { readXmlLines } from './xml-text.ts'

/** What a picture tells besides itself: where and by whom it was taken, and what programs have added. */
export async function findPictureParts(
  format: PictureFormat,
  bytes: Uint8Array,
): Promise<FoundParts> {
  const pieces = tryListPieces(format, bytes)
  const tags = await readTags(format, bytes, pieces ?? [])
  const told = {
    parts: toTextPart(
      '图片信息',
      tags.map(({ name, text }) => `${name}：${text}`),
      true,
    ),
    findings: [...listLocation(tags), ...listMetadataFindings(tags.flatMap(toOwner))],
  }
  if (pieces === undefined) return joinFound([told, { parts: [], findings: [unlisted] }])
  const remarks = pieces.filter(({ role }) => role === 'remark').flatMap(readRemark)
  const rest = pieces.filter(({ role }) => role === 'rest')
  const behind = [
    ...toTextPart('图片说明', remarks, true),
    ...toTextPart(
      '图片后面附加的数据',
      rest.flatMap(({ body }) => readPrintableLines(body)),
      true,
    ),
  ]
  return joinFound([told, { parts: behind, findings: rest.some(isLarge) ? [appended] : [] }])
}

/** Viewers show a picture whose pieces do not follow the standard; what is between them nobody knows. */
const unlisted = { kind: 'unreadable', detail: '里面附加的信息' } as const
/** Phones put a short film behind a photo, and others put archives there. */
const appended = { kind: 'unreadable', detail: '后面附加的数据' } as const
const minAppendedBytes = 1024

function isLarge({ body }: PicturePiece): boolean {
  return body.length >= minAppendedBytes
}

function tryListPieces(format: PictureFormat, bytes: Uint8Array): PicturePiece[] | undefined {
  try {
    return listPicturePieces(format, bytes)
  } catch {
    return undefined
  }
}

async function readTags(
  format: PictureFormat,
  bytes: Uint8Array,
  pieces: readonly PicturePiece[],
): Promise<Tag[]> {
  // exifr knows JPEG and PNG; in WebP the chunk is what it calls TIFF.
  const sources =
    format === 'webp'
      ? pieces.filter(({ name }) => name === 'EXIF').map(({ body }) => body)
      : format === 'gif'
        ? []
        : [bytes]
  const read = await Promise.all(sources.map((source) => parseTags(source)))
  return read.flat().flatMap((tags) => listTags(tags))
}

/** What exifr takes for texts of Windows has lost what it took for blank: of those it gives the bytes. */
async function parseTags(bytes: Uint8Array): Promise<unknown[]> {
  const options = { tiff: true, xmp: true, iptc: true, userComment: true, makerNote: false }
  const others = { icc: false, jfif: false, ihdr: false, skip: windowsTags }
  return [
    await tryParse(bytes, { ...options, ...others }),
    await tryParse(bytes, { pick: windowsTags, reviveValues: false }),
  ]
}

async function tryParse(
  bytes: Uint8Array,
  options: Parameters<typeof exifr.parse>[1],
): Promise<unknown> {
  try {
    return await exifr.parse(bytes, options)
  } catch {
    // Its segments are read as plain text besides.
    return undefined
  }
}

/** Numbers of the camera itself tell nothing of people; texts do, and where it stood. */
function listTags(tags: unknown, prefix = ''): Tag[] {
  if (typeof tags !== 'object' || tags === null) return []
  return Object.entries(tags).flatMap(([key, value]: [string, unknown]): Tag[] => {
    const name = prefix === '' ? key : `${prefix}.${key}`
    if (typeof value === 'string') return [{ name, text: decodeTag(value) }]
    if (value instanceof Uint8Array) {
      return [{ name, text: key.startsWith('XP') ? decodeWindowsTag(value) : decodeComment(value) }]
    }
    if (value instanceof Date) return []
    if (typeof value === 'number') return isPlace(key) ? [{ name, text: String(value) }] : []
    return listTags(value, name)
  })
}

function isPlace(key: string): boolean {
  return /^(?:latitude|longitude)$/.test(key)
}

function readRemark({ name, body }: PicturePiece): string[] {
  if (/^(?:tEXt|zTXt|iTXt)$/.test(name)) return decodePngText(name, body)
  const text = new TextDecoder().decode(body)
  const xml = text.indexOf('<x:xmpmeta')
  return xml === -1 ? readPrintableLines(body) : readXmlLines(text.slice(xml))
}

function listLocation(tags: readonly Tag[]): AttachmentFinding[] {
  return tags.some(({ name }) => /(?:^|\.)(?:latitude|GPS)/i.test(name))
    ? [{ kind: 'location', detail: '' }]
    : []
}

function toOwner({ name, text }: Tag): { field: string; value: string }[] {
  const field = owners.find(({ pattern }) => pattern.test(name))?.field
  return field === undefined ? [] : [{ field, value: text }]
}

const owners = [
  { pattern: /(?:^|\.)(?:Artist|creator|Byline|By-line|XPAuthor|Author)\b/i, field: '作者' },
  { pattern: /(?:Camera)?Owner(?:Name)?$/i, field: '相机主人' },
  { pattern: /(?:Body|Lens|Internal)?SerialNumber$/i, field: '相机序列号' },
] as const

interface Tag {
  readonly name: string
  readonly text: string
}
