import exifr from 'exifr'
import { crc32 } from 'node:zlib'
import {
  listPicturePieces,
  type PictureFormat,
  type PicturePiece,
} from '#loaders/attachments/pictures/picture-pieces.ts'
import type { CleanedFile } from './cleaned-file.ts'
import { createOrientation } from './orientation.ts'

/**
 * A picture without remarks and without what stands behind its end. Nothing is coded anew: the pieces
 * that are seen stay as they are, byte by byte, and so does which side is up.
 */
export async function cleanPicture(format: PictureFormat, bytes: Uint8Array): Promise<CleanedFile> {
  const pieces = listPicturePieces(format, bytes)
  const orientation = await readOrientation(format, bytes, pieces)
  const upright = orientation === 1 ? undefined : toPiece(format, createOrientation(orientation))
  const gone = pieces.filter(
    (piece) => piece.role !== 'picture' && !(upright && isSame(piece.bytes, upright)),
  )
  if (gone.length === 0) return { bytes, removed: [], values: [] }
  const [head, ...seen] = pieces.filter(({ role }) => role === 'picture').map(({ bytes: b }) => b)
  const kept = putBack(format, head, seen, upright)
  return { bytes: kept, removed: [...new Set(gone.map(toWords))], values: [] }
}

/** What is seen of a picture: two of which this is the same cannot be told apart. */
export function listSeenBytes(format: PictureFormat, bytes: Uint8Array): Buffer {
  const pieces = listPicturePieces(format, bytes).filter(({ role }) => role === 'picture')
  return Buffer.concat(
    // Its head says how long a WebP is, and VP8X which chunks follow.
    pieces
      .filter(({ name }) => name !== 'RIFF')
      .map(({ name, bytes: b }) => (name === 'VP8X' ? b.subarray(12) : b)),
  )
}

async function readOrientation(
  format: PictureFormat,
  bytes: Uint8Array,
  pieces: readonly PicturePiece[],
): Promise<number> {
  const source = format === 'webp' ? pieces.find(({ name }) => name === 'EXIF')?.body : bytes
  if (source === undefined || format === 'gif') return 1
  try {
    const orientation = await exifr.orientation(source)
    return orientation !== undefined && orientation >= 1 && orientation <= 8 ? orientation : 1
  } catch {
    return 1
  }
}

function toPiece(format: PictureFormat, tiff: Buffer): Buffer {
  if (format === 'jpeg') {
    const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff])
    const head = Buffer.from([0xff, 0xe1, 0, 0])
    head.writeUInt16BE(body.length + 2, 2)
    return Buffer.concat([head, body])
  }
  if (format === 'webp')
    return Buffer.concat([Buffer.from('EXIF'), toUint32(tiff.length, 'LE'), tiff])
  const named = Buffer.concat([Buffer.from('eXIf'), tiff])
  return Buffer.concat([toUint32(tiff.length, 'BE'), named, toUint32(crc32(named), 'BE')])
}

/** The mark of orientation comes early in JPEG and PNG, and last in WebP (RFC 9649, 2.7). */
function putBack(
  format: PictureFormat,
  head: Uint8Array = new Uint8Array(),
  seen: readonly Uint8Array[],
  upright: Buffer | undefined,
): Buffer {
  const mark = upright === undefined ? [] : [upright]
  if (format === 'webp') return toWebp([...seen, ...mark], upright !== undefined)
  // Behind JFIF and IHDR, which have to come first.
  return Buffer.concat([head, ...seen.slice(0, 1), ...mark, ...seen.slice(1)])
}

const exifFlag = 0x08
const xmpFlag = 0x04

function toWebp(chunks: readonly Uint8Array[], hasExif: boolean): Buffer {
  const copies = chunks.map((chunk) => {
    const copy = Buffer.from(chunk)
    if (copy.toString('latin1', 0, 4) === 'VP8X') {
      copy[8] = ((copy[8] ?? 0) & ~(exifFlag | xmpFlag)) | (hasExif ? exifFlag : 0)
    }
    return copy
  })
  const body = Buffer.concat([Buffer.from('WEBP'), ...copies])
  return Buffer.concat([Buffer.from('RIFF'), toUint32(body.length, 'LE'), body])
}

function toUint32(value: number, order: 'LE' | 'BE'): Buffer {
  const bytes = Buffer.alloc(4)
  if (order === 'LE') bytes.writeUInt32LE(value)
  else bytes.writeUInt32BE(value)
  return bytes
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

function toWords({ role, name }: PicturePiece): string {
  if (role === 'rest') return '图片后面附加的数据'
  if (name === 'fill') return '空白'
  return /^(?:APP1|EXIF|eXIf)$/.test(name) ? '拍摄信息（时间、地点、设备）' : '图片说明'
}
