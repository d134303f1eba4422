import { crc32, deflateRawSync } from 'node:zlib'

/** Packs files into an archive; `deflated` takes time and saves room, but for the type of OpenDocument. */
export function packZip(
  files: Iterable<readonly [string, Uint8Array]>,
  { deflated = false } = {},
): Buffer {
  const locals: Buffer[] = []
  const records: Buffer[] = []
  let offset = 0
  for (const [name, bytes] of files) {
    const isPacked = deflated && name !== 'mimetype'
    const packed = isPacked ? deflateRawSync(bytes) : Buffer.from(bytes)
    const local = toLocalHeader(name, bytes, isPacked ? packed.length : undefined)
    records.push(toDirectoryRecord(local, name, offset))
    locals.push(local, packed)
    offset += local.length + packed.length
  }
  return Buffer.concat([...locals, ...records, toEndRecord(records, offset)])
}

// APPNOTE.TXT of PKWARE, 4.3.7: version 2.0, UTF-8 names, stored (0) or deflated (8), on the first day
// that the format knows.
function toLocalHeader(name: string, bytes: Uint8Array, packedBytes?: number): Buffer {
  const nameBytes = Buffer.from(name)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(0x0800, 6)
  header.writeUInt16LE(packedBytes === undefined ? 0 : 8, 8)
  header.writeUInt16LE(0x0021, 12)
  header.writeUInt32LE(crc32(bytes), 14)
  header.writeUInt32LE(packedBytes ?? bytes.length, 18)
  header.writeUInt32LE(bytes.length, 22)
  header.writeUInt16LE(nameBytes.length, 26)
  return Buffer.concat([header, nameBytes])
}

// 4.3.12: the directory repeats what the local header says, from its version to its lengths.
function toDirectoryRecord(local: Buffer, name: string, offset: number): Buffer {
  const record = Buffer.alloc(46)
  record.writeUInt32LE(0x02014b50, 0)
  record.writeUInt16LE(20, 4)
  local.copy(record, 6, 4, 30)
  record.writeUInt32LE(offset, 42)
  return Buffer.concat([record, Buffer.from(name)])
}

// 4.3.16
function toEndRecord(records: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(records.length, 8)
  end.writeUInt16LE(records.length, 10)
  end.writeUInt32LE(
    records.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return end
}
