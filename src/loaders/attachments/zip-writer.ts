import { crc32 } from 'node:zlib'

/** Packs files into an archive without compressing them. */
export function packZip(files: Iterable<readonly [string, Uint8Array]>): Buffer {
  const locals: Buffer[] = []
  const records: Buffer[] = []
  let offset = 0
  for (const [name, bytes] of files) {
    const local = toLocalHeader(name, bytes)
    records.push(toDirectoryRecord(local, name, offset))
    locals.push(local, Buffer.from(bytes))
    offset += local.length + bytes.length
  }
  return Buffer.concat([...locals, ...records, toEndRecord(records, offset)])
}

// APPNOTE.TXT of PKWARE, 4.3.7: version 2.0, UTF-8 names, stored, on the first day that the format knows.
function toLocalHeader(name: string, bytes: Uint8Array): Buffer {
  const nameBytes = Buffer.from(name)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(0x0800, 6)
  header.writeUInt16LE(0x0021, 12)
  header.writeUInt32LE(crc32(bytes), 14)
  header.writeUInt32LE(bytes.length, 18)
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
