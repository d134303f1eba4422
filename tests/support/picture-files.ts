import { crc32 } from 'node:zlib'
import { PNG } from 'pngjs'

/** What a camera writes beside a picture. */
export interface CameraTags {
  readonly orientation?: number
  readonly artist?: string
  /** Degrees, minutes and seconds north and east. */
  readonly place?: readonly [latitude: readonly number[], longitude: readonly number[]]
}

/** A JPEG of 3 × 2 pixels with such tags, further segments, and bytes behind its end. */
export function createJpeg(tags?: CameraTags, segments: readonly Buffer[] = [], rest = ''): Buffer {
  const exif = tags === undefined ? [] : [toSegment(0xe1, createExif(tags))]
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    toSegment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...exif,
    ...segments,
    Buffer.from('ffc0000b080002000301011100', 'hex'),
    Buffer.from('ffda0008010100003f00', 'hex'),
    Buffer.from('fcff00ffd9', 'hex'),
    Buffer.from(rest),
  ])
}

/** A segment of a JPEG behind its marker and length. */
export function toSegment(marker: number, body: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** A white PNG with text chunks by keyword. */
export function createPng(
  width: number,
  height: number,
  texts: Readonly<Record<string, string>> = {},
): Buffer {
  const picture = new PNG({ width, height })
  picture.data.fill(255)
  const bytes = PNG.sync.write(picture)
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    toChunk('tEXt', Buffer.from(`${keyword}\0${text}`)),
  )
  const start = 8 + 25
  return Buffer.concat([bytes.subarray(0, start), ...chunks, bytes.subarray(start)])
}

/** A WebP that is only its frame, with the tags of a camera in their chunk. */
export function createWebp(tags: CameraTags): Buffer {
  const exif = createExif(tags).subarray(6)
  const flags = Buffer.from([0x08, 0, 0, 0, 2, 0, 0, 1, 0, 0])
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    toRiffChunk('VP8X', flags),
    toRiffChunk('VP8L', Buffer.from('2f02400000', 'hex')),
    toRiffChunk('EXIF', exif),
  ])
  return toRiffChunk('RIFF', body)
}

function toRiffChunk(name: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(body.length)
  return Buffer.concat([Buffer.from(name), length, body, Buffer.alloc(body.length % 2)])
}

function toChunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), body])
  const length = Buffer.alloc(4)
  const sum = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** EXIF 2.32, 4.6: little-endian, tags in ascending order, longer values behind their directory. */
function createExif({ orientation, artist, place }: CameraTags): Buffer {
  const entries: [tag: number, type: number, count: number, value: Buffer][] = []
  if (orientation !== undefined) entries.push([0x0112, 3, 1, Buffer.from([orientation, 0, 0, 0])])
  if (artist !== undefined) {
    const text = Buffer.from(`${artist}\0`)
    entries.push([0x013b, 2, text.length, text])
  }
  if (place === undefined) return toTiff(entries, [])
  const [latitude, longitude] = place.map(toRationals)
  return toTiff(entries, [
    [1, 2, 2, Buffer.from('N\0\0\0')],
    [2, 5, 3, latitude ?? Buffer.alloc(24)],
    [3, 2, 2, Buffer.from('E\0\0\0')],
    [4, 5, 3, longitude ?? Buffer.alloc(24)],
  ])
}

function toRationals(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8)
  for (const [index, value] of values.entries()) {
    bytes.writeUInt32LE(value, index * 8)
    bytes.writeUInt32LE(1, index * 8 + 4)
  }
  return bytes
}

type Entry = [tag: number, type: number, count: number, value: Buffer]

function toTiff(entries: readonly Entry[], gps: readonly Entry[]): Buffer {
  const gpsPointer = gps.length === 0 ? 0 : 1
  const firstBytes = 2 + (entries.length + gpsPointer) * 12 + 4
  const dataBytes = entries.reduce(
    (sum, [, , , value]) => sum + (value.length > 4 ? value.length : 0),
    0,
  )
  const pointer = Buffer.alloc(4)
  pointer.writeUInt32LE(8 + firstBytes + dataBytes)
  const all: Entry[] = gpsPointer === 0 ? [...entries] : [...entries, [0x8825, 4, 1, pointer]]
  return Buffer.concat([
    Buffer.from('Exif\0\0'),
    Buffer.from('49492a0008000000', 'hex'),
    toDirectory(all, 8),
    ...(gps.length === 0 ? [] : [toDirectory(gps, 8 + firstBytes + dataBytes)]),
  ])
}

function toDirectory(entries: readonly Entry[], start: number): Buffer {
  const head = Buffer.alloc(2)
  head.writeUInt16LE(entries.length)
  let at = start + 2 + entries.length * 12 + 4
  const values: Buffer[] = []
  const records = entries.map(([tag, type, count, value]) => {
    const record = Buffer.alloc(12)
    record.writeUInt16LE(tag, 0)
    record.writeUInt16LE(type, 2)
    record.writeUInt32LE(count, 4)
    if (value.length <= 4) value.copy(record, 8)
    else {
      record.writeUInt32LE(at, 8)
      values.push(value)
      at += value.length
    }
    return record
  })
  return Buffer.concat([head, ...records, Buffer.alloc(4), ...values])
}
