import type { OleStream } from './ole-files.ts'

/**
 * All text of a Word file before 2007: body, notes, headers, comments, text boxes and what revisions
 * have deleted stand one after another in the stream, in the order of its piece table ([MS-DOC] 2.4.1).
 * Undefined where that table cannot be followed.
 */
export function readDocText(streams: readonly OleStream[]): string[] | undefined {
  const text = readDocCharacters(streams)
  return text === undefined ? undefined : toLines(text)
}

/** The same with the characters that mark paragraphs and fields. */
export function readDocCharacters(streams: readonly OleStream[]): string | undefined {
  const document = findStream(streams, 'WordDocument')
  const clx = findDocTable(streams, 0x01a2)
  if (document === undefined || clx === undefined) return undefined
  try {
    return readPieces(toView(clx), document)
  } catch {
    return undefined
  }
}

/** What the table stream holds at the position and of the length that stand in the head at this offset. */
export function findDocTable(
  streams: readonly OleStream[],
  offset: number,
): Uint8Array | undefined {
  const document = findStream(streams, 'WordDocument')
  if (document === undefined || document.length < offset + 8) return undefined
  const view = toView(document)
  const flags = view.getUint16(0x0a, true)
  return findStream(streams, (flags & usesFirstTable) === 0 ? '0Table' : '1Table')
    ?.subarray(view.getUint32(offset, true))
    .subarray(0, view.getUint32(offset + 4, true))
}

function findStream(streams: readonly OleStream[], name: string): Uint8Array | undefined {
  return streams.find(({ path }) => path === name)?.bytes
}

/** Whether a Word file before 2007 opens only with a password. */
export function isEncryptedDoc(streams: readonly OleStream[]): boolean {
  const document = findStream(streams, 'WordDocument')
  const flags = document && document.length > 12 ? toView(document).getUint16(0x0a, true) : 0
  return (flags & encryptedFlag) !== 0
}

/** [MS-DOC] 2.5.2, FibBase. */
const encryptedFlag = 0x0100
const usesFirstTable = 0x0200
const propertiesMark = 1
const pieceTableMark = 2

/** [MS-DOC] 2.9.38: properties come first, then the table: n + 1 positions and n descriptors of 8 bytes. */
function readPieces(clx: DataView, document: Uint8Array): string {
  let at = 0
  while (clx.getUint8(at) === propertiesMark) at += 3 + clx.getUint16(at + 1, true)
  if (clx.getUint8(at) !== pieceTableMark) throw new RangeError('no piece table')
  const count = (clx.getUint32(at + 1, true) - 4) / 12
  const positions = at + 5
  const descriptors = positions + (count + 1) * 4
  let text = ''
  for (let index = 0; index < count; index += 1) {
    const length =
      clx.getUint32(positions + (index + 1) * 4, true) - clx.getUint32(positions + index * 4, true)
    text += readPiece(document, clx.getUint32(descriptors + index * 8 + 2, true), length)
  }
  return text
}

/** [MS-DOC] 2.9.73: a packed piece has one byte a character, in the code page of western Windows. */
function readPiece(document: Uint8Array, place: number, length: number): string {
  const isPacked = (place & 0x40000000) !== 0
  const start = (place & 0x3fffffff) / (isPacked ? 2 : 1)
  const end = start + length * (isPacked ? 1 : 2)
  if (length < 0 || end > document.length) throw new RangeError('piece beyond the stream')
  const bytes = document.subarray(start, end)
  return new TextDecoder(isPacked ? 'windows-1252' : 'utf-16le').decode(bytes)
}

/** [MS-DOC] 2.4.1: 13 ends a paragraph, 7 a cell, 11 a line, 12 a page; 19 to 21 hold field codes. */
function toLines(text: string): string[] {
  return text.replaceAll(endings, '\n').replaceAll(controls, '').split('\n')
}

/* eslint-disable no-control-regex -- Word marks the ends of paragraphs, pictures and notes by such characters */
const endings = /[\u0007\u000b\u000c\r\u0013-\u0015]/g
const controls = /[\u0000-\u0008\u000e-\u001f]/g
/* eslint-enable no-control-regex */

function toView(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
