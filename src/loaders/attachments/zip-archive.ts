import { crc32, inflateRawSync } from 'node:zlib'
import { formatBytes } from '#domain/format/bytes.ts'
import { decodeText } from '#loaders/decode-text.ts'
import { UnreadableError } from './unreadable-error.ts'

/** What an archive may unpack to: 0.8 MB of zeros made a spreadsheet reader take 1.1 GB. */
export const maxUnpackedBytes = 50 * 1024 * 1024

/** The files in an archive, unpacked. */
export type ZipFiles = ReadonlyMap<string, Uint8Array>

/**
 * Unpacks an archive. Sizes are summed up from its directory before anything is unpacked, and each
 * file is held to what the directory says of it, so that the readers behind this meet no surprise.
 * @throws UnreadableError
 */
export function unpackZip(bytes: Uint8Array): ZipFiles {
  const records = readDirectory(bytes)
  const total = records.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0)
  if (total > maxUnpackedBytes) {
    throw new UnreadableError('too-large', `解开以后有 ${formatBytes(total)}`)
  }
  return new Map(
    records
      .filter(({ name }) => !name.endsWith('/'))
      .map((record) => [record.name, unpack(bytes, record)]),
  )
}

/** The names in an archive's directory; none when it has no directory. */
export function listZipNames(bytes: Uint8Array): string[] {
  try {
    return readDirectory(bytes).map(({ name }) => name)
  } catch {
    return []
  }
}

// APPNOTE.TXT of PKWARE, 4.3.16 and 4.3.12; all numbers are little-endian.
const endSignature = 0x06054b50
const endBytes = 22
const recordSignature = 0x02014b50
const recordBytes = 46
const localBytes = 30
const maxCommentBytes = 0xffff

function readDirectory(bytes: Uint8Array): ZipRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const records: ZipRecord[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + recordBytes > end || view.getUint32(at, true) !== recordSignature) throw cutOff()
    const nameBytes = view.getUint16(at + 28, true)
    records.push({
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      name: decodeName(bytes.subarray(at + recordBytes, at + recordBytes + nameBytes)),
    })
    at += recordBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return records
}

/** Chinese Windows writes names in its own code page, whatever the flag says. */
function decodeName(bytes: Uint8Array): string {
  const { text, encoding } = decodeText(bytes)
  return encoding === 'undecodable' ? Buffer.from(bytes).toString('latin1') : text
}

/** The end record is found from the back: a comment may follow it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endBytes
  for (let at = last; at >= 0 && at >= last - maxCommentBytes; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  throw cutOff()
}

function unpack(bytes: Uint8Array, record: ZipRecord): Uint8Array {
  if (record.encrypted) throw new UnreadableError('encrypted')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (record.offset + localBytes > bytes.length) throw cutOff()
  const names = view.getUint16(record.offset + 26, true) + view.getUint16(record.offset + 28, true)
  const start = record.offset + localBytes + names
  const packed = bytes.subarray(start, start + record.packedBytes)
  const unpacked = record.method === 0 ? packed : inflate(packed, record)
  if (unpacked.length !== record.unpackedBytes || crc32(unpacked) !== record.crc) throw cutOff()
  return unpacked
}

function inflate(packed: Uint8Array, { method, unpackedBytes }: ZipRecord): Uint8Array {
  if (method !== 8) throw cutOff()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(unpackedBytes, 1) })
  } catch (cause) {
    throw cutOff({ cause })
  }
}

function cutOff(options?: ErrorOptions): UnreadableError {
  return new UnreadableError('damaged', '', options)
}

interface ZipRecord {
  readonly name: string
  readonly encrypted: boolean
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly offset: number
}
