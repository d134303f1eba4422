import { CFB, utils, write } from '@e965/xlsx'

/** A Word file before 2007: its text in one piece, and who wrote it. */
export function createDoc(text: string, author = '', template = ''): Buffer {
  const characters = Buffer.from(text.replaceAll('\n', '\r'), 'utf16le')
  const textStart = 1024
  const document = Buffer.alloc(Math.max(textStart + characters.length, 4096))
  // [MS-DOC] 2.5.1: the mark of Word, its version, the table stream 1Table, where the pieces stand.
  document.writeUInt16LE(0xa5ec, 0)
  document.writeUInt16LE(0x00c1, 2)
  document.writeUInt16LE(0x0200, 0x0a)
  characters.copy(document, textStart)
  const pieces = Buffer.alloc(21)
  pieces.writeUInt8(2, 0)
  pieces.writeUInt32LE(16, 1)
  pieces.writeUInt32LE(characters.length / 2, 9)
  pieces.writeUInt32LE(textStart, 15)
  document.writeUInt32LE(pieces.length, 0x01a6)
  const names = createNames(['', template])
  document.writeUInt32LE(pieces.length, 0x019a)
  document.writeUInt32LE(names.length, 0x019e)
  return createOle({
    WordDocument: document,
    '1Table': Buffer.concat([pieces, names, Buffer.alloc(4096)]),
    ...(author === '' ? {} : { '\u0005SummaryInformation': createSummary(author) }),
  })
}

/** [MS-DOC] 2.9.282: what belongs to a document, the second the path of its template. */
function createNames(names: readonly string[]): Buffer {
  const words = names.map((name) => {
    const text = Buffer.from(name, 'utf16le')
    const length = Buffer.alloc(2)
    length.writeUInt16LE(name.length)
    return Buffer.concat([length, text])
  })
  return Buffer.concat([Buffer.from([0xff, 0xff, names.length, 0, 0, 0]), ...words])
}

/** A container of the old Office with these streams. */
export function createOle(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const file = container.utils.cfb_new()
  for (const [name, bytes] of Object.entries(streams)) container.utils.cfb_add(file, name, bytes)
  return Buffer.from(container.write(file, { type: 'buffer' }))
}

/** The same container with these streams besides. */
export function addStreams(ole: Uint8Array, streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const file = container.read(ole, { type: 'buffer' })
  for (const [path, bytes] of Object.entries(streams)) container.utils.cfb_add(file, path, bytes)
  return Buffer.from(container.write(file, { type: 'buffer' }))
}

/** A stream that wraps a file which was dropped into a document. */
export function createPackage(name: string, path: string, content: Uint8Array): Buffer {
  const paths = Buffer.from(`${name}\0${path}\0`)
  const copy = Buffer.from(`${path}\0`)
  const body = Buffer.concat([
    Buffer.from([2, 0]),
    paths,
    Buffer.from([0, 0, 3, 0]),
    toUint32(copy.length),
    copy,
    toUint32(content.length),
    content,
  ])
  return Buffer.concat([toUint32(body.length), body])
}

/** [MS-OLEPS] 2.21: one set with a code page and an author. */
function createSummary(author: string): Buffer {
  const text = Buffer.from(`${author}\0`)
  const head = Buffer.alloc(48)
  head.writeUInt16LE(0xfffe, 0)
  head.writeUInt32LE(1, 24)
  head.writeUInt32LE(48, 44)
  return Buffer.concat([
    head,
    ...[32 + text.length, 2, 1, 24, 4, 32, 2, 65001, 0x1e, text.length].map(toUint32),
    text,
  ])
}

function toUint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** An Excel file before 2007 of two worksheets, every record of it as `change` leaves it. */
export function createXls(
  change: (record: { type: number; body: Buffer; index: number }) => void = () => undefined,
  inserted: readonly (readonly [type: number, body: Uint8Array])[] = [],
): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['项目', '金额'],
      ['路灯', 42],
    ]),
    '收支',
  )
  utils.book_append_sheet(book, utils.aoa_to_sheet([['说明'], ['已经公布']]), '说明')
  const file = container.read(write(book, { bookType: 'biff8', type: 'buffer' }) as Uint8Array, {
    type: 'buffer',
  })
  const entry = file.FileIndex.find(({ name }) => name === 'Workbook')
  if (entry === undefined) throw new Error('no workbook')
  const more = Buffer.concat(inserted.map(([type, body]) => createRecord(type, body)))
  const stream = Buffer.from(entry.content)
  const counts = new Map<number, number>()
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)]
    const body = stream.subarray(at + 4, at + 4 + length)
    const index = counts.get(type) ?? 0
    counts.set(type, index + 1)
    // A worksheet's place in the stream.
    if (type === 0x85) body.writeUInt32LE(body.readUInt32LE(0) + more.length, 0)
    change({ type, body, index })
    at += 4 + length
  }
  // Behind the first record, which begins the workbook.
  const start = 4 + stream.readUInt16LE(2)
  entry.content = Buffer.concat([stream.subarray(0, start), more, stream.subarray(start)])
  return Buffer.from(container.write(file, { type: 'buffer' }))
}

function createRecord(type: number, body: Uint8Array): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(type, 0)
  head.writeUInt16LE(body.length, 2)
  return Buffer.concat([head, body])
}

const container = CFB as {
  readonly utils: {
    readonly cfb_new: () => object
    readonly cfb_add: (file: object, name: string, bytes: Uint8Array) => void
  }
  readonly read: (
    bytes: Uint8Array,
    options: { readonly type: 'buffer' },
  ) => { readonly FileIndex: { readonly name: string; content: Uint8Array }[] }
  readonly write: (file: object, options: { readonly type: 'buffer' }) => Uint8Array
}
