import { UnreadableError } from '#loaders/attachments/unreadable-error.ts'
import type { PicturePiece } from './picture-pieces.ts'

/** The blocks of a GIF (GIF89a specification, appendix B): comments, texts and programs' own are remarks. */
export function listGifPieces(bytes: Uint8Array): PicturePiece[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: PicturePiece[] = []
  let at = 13 + toTableBytes(view.getUint8(10))
  const add = (name: string, role: PicturePiece['role'], start: number, end: number) => {
    if (end > bytes.length) throw new UnreadableError('damaged')
    const piece = bytes.subarray(start, end)
    pieces.push({
      name,
      role,
      bytes: piece,
      body: role === 'picture' ? piece.subarray(0, 0) : piece,
    })
  }
  add('head', 'picture', 0, at)
  for (let mark = view.getUint8(at); mark !== endMark; mark = view.getUint8(at)) {
    const start = at
    if (mark === extensionMark) {
      const label = view.getUint8(at + 1)
      at = skipBlocks(view, at + 2)
      add(
        `extension ${label}`,
        isSeen(label, bytes.subarray(start, at)) ? 'picture' : 'remark',
        start,
        at,
      )
    } else if (mark === imageMark) {
      at = skipBlocks(view, at + 11 + toTableBytes(view.getUint8(at + 9)))
      add('image', 'picture', start, at)
    } else {
      throw new UnreadableError('damaged')
    }
  }
  add('end', 'picture', at, at + 1)
  if (at + 1 < bytes.length) add('rest', 'rest', at + 1, bytes.length)
  return pieces
}

const extensionMark = 0x21
const imageMark = 0x2c
const endMark = 0x3b
const graphicControl = 0xf9
const applicationLabel = 0xff

/** How long frames stay, and how often an animation begins anew. */
function isSeen(label: number, bytes: Uint8Array): boolean {
  if (label === graphicControl) return true
  return (
    label === applicationLabel &&
    /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(Buffer.from(bytes.subarray(3, 14)).toString('latin1'))
  )
}

function toTableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

/** Blocks of up to 255 bytes, each behind its length, up to one of no length. */
function skipBlocks(view: DataView, start: number): number {
  let at = start
  for (let length = view.getUint8(at); length !== 0; length = view.getUint8(at)) at += length + 1
  return at + 1
}
