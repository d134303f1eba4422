import { crc32, deflateSync } from 'node:zlib'

/** A grey JPEG of one pixel, with segments behind its head and bytes behind its end. */
export function createJpeg(segments: readonly Uint8Array[], rest = Buffer.alloc(0)): Buffer {
  return Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    ...segments,
    Buffer.from('ffc0000b080001000101011100', 'hex'),
    Buffer.from('ffda0008010100003f00fcff00ffd9', 'hex'),
    rest,
  ])
}

/** One white pixel, with chunks of other kinds. */
export function createPng(chunks: readonly (readonly [type: string, body: Uint8Array])[]): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(1, 0)
  head.writeUInt32BE(1, 4)
  head[8] = 8
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    toChunk('IHDR', head),
    ...chunks.map(([type, body]) => toChunk(type, body)),
    toChunk('IDAT', deflateSync(Buffer.from([0, 255]))),
    toChunk('IEND', Buffer.alloc(0)),
  ])
}

/** A WebP that is only its frame, with the tags of a camera. */
export function createWebp(tiff: Uint8Array): Buffer {
  return toRiffChunk(
    'RIFF',
    Buffer.concat([
      Buffer.from('WEBP'),
      toRiffChunk('VP8X', Buffer.from([8, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
      toRiffChunk('VP8L', Buffer.from('2f00000000', 'hex')),
      toRiffChunk('EXIF', tiff),
    ]),
  )
}

export function toSegment(marker: number, ...body: readonly Uint8Array[]): Buffer {
  const all = Buffer.concat(body)
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(all.length + 2, 2)
  return Buffer.concat([head, all])
}

/** A tag of TIFF: its type is 1 bytes, 2 text, 4 a long, 5 rationals or 7 whatever. */
export type Tag = readonly [tag: number, type: 1 | 2 | 4 | 5 | 7, value: Uint8Array]

/** Directories as cameras write them (EXIF 2.32, 4.6), little-endian: of the picture, its taking, its place. */
export function createTiff({ main = [], exif = [], gps = [], thumbnail }: Directories): Buffer {
  const pointed = [
    { tag: 0x8769, tags: exif },
    { tag: 0x8825, tags: gps },
  ].filter(({ tags }) => tags.length > 0)
  let next = headBytes + sizeOf(main) + pointed.length * 12
  const pointers = pointed.map(({ tag, tags }): Tag => {
    const start = next
    next += sizeOf(tags)
    return [tag, 4, toLong(start)]
  })
  let at = headBytes
  const parts: Buffer[] = [Buffer.from('49492a0008000000', 'hex')]
  for (const tags of [[...main, ...pointers], ...pointed.map((each) => each.tags)]) {
    parts.push(toDirectory(tags, at, at === headBytes && thumbnail !== undefined ? next : 0))
    at += sizeOf(tags)
  }
  if (thumbnail !== undefined) {
    const size = 2 + 2 * 12 + 4
    const own: Tag[] = [
      [0x0201, 4, toLong(at + size)],
      [0x0202, 4, toLong(thumbnail.length)],
    ]
    parts.push(toDirectory(own, at, 0), Buffer.from(thumbnail))
  }
  return Buffer.concat(parts)
}

const headBytes = 8

interface Directories {
  readonly main?: readonly Tag[]
  readonly exif?: readonly Tag[]
  readonly gps?: readonly Tag[]
  readonly thumbnail?: Uint8Array
}

/** Degrees, minutes and seconds, each as a fraction. */
export function toRationals(values: readonly number[]): Buffer {
  return Buffer.concat(values.flatMap((value) => [toLong(value), toLong(1)]))
}

function toLong(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function sizeOf(tags: readonly Tag[]): number {
  return tags.reduce((sum, [, , value]) => sum + 12 + outside(value), 6)
}

/** Up to four bytes stand in the directory itself. */
function outside({ length }: Uint8Array): number {
  return length > 4 ? length + (length % 2) : 0
}

const unitBytes: Readonly<Record<number, number>> = { 4: 4, 5: 8 }

function toDirectory(tags: readonly Tag[], at: number, next: number): Buffer {
  const sorted = [...tags].sort(([a], [b]) => a - b)
  const count = Buffer.alloc(2)
  count.writeUInt16LE(sorted.length)
  let data = at + 6 + sorted.length * 12
  const entries: Buffer[] = []
  const values: Buffer[] = []
  for (const [tag, type, value] of sorted) {
    const entry = Buffer.alloc(12)
    entry.writeUInt16LE(tag, 0)
    entry.writeUInt16LE(type, 2)
    entry.writeUInt32LE(value.length / (unitBytes[type] ?? 1), 4)
    if (value.length <= 4) entry.set(value, 8)
    else {
      entry.writeUInt32LE(data, 8)
      values.push(Buffer.concat([value, Buffer.alloc(value.length % 2)]))
      data += outside(value)
    }
    entries.push(entry)
  }
  return Buffer.concat([count, ...entries, toLong(next), ...values])
}

function toRiffChunk(name: string, body: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(name),
    toLong(body.length),
    body,
    Buffer.alloc(body.length % 2),
  ])
}

function toChunk(type: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(body.length)
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(typed))
  return Buffer.concat([head, typed, check])
}
