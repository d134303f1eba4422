import { CFB } from '@e965/xlsx'

/** A Word file before 2007: its text in one piece, and who wrote it. */
export function createDoc(text: string, author = ''): Buffer {
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
  return createOle({
    WordDocument: document,
    '1Table': Buffer.concat([pieces, Buffer.alloc(4096)]),
    ...(author === '' ? {} : { '\u0005SummaryInformation': createSummary(author) }),
  })
}

/** A container of the old Office with these streams. */
export function createOle(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const file = container.utils.cfb_new()
  for (const [name, bytes] of Object.entries(streams)) container.utils.cfb_add(file, name, bytes)
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

const container = CFB as {
  readonly utils: {
    readonly cfb_new: () => object
    readonly cfb_add: (file: object, name: string, bytes: Uint8Array) => void
  }
  readonly write: (file: object, options: { readonly type: 'buffer' }) => Uint8Array
}
