import { UnreadableError } from '#loaders/attachments/unreadable-error.ts'
import type { PicturePiece } from './picture-pieces.ts'

/**
 * The segments of a JPEG (ITU-T T.81, B.1). APP0 says how large it is printed, APP2 may hold the colour
 * profile and APP14 how colours are coded: those decide what is seen. All other APP segments and
 * comments are remarks.
 */
export function listJpegPieces(bytes: Uint8Array): PicturePiece[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: PicturePiece[] = [toPiece('SOI', 'picture', bytes, 0, 2)]
  let at = 2
  for (;;) {
    if (view.getUint8(at) !== 0xff) throw new UnreadableError('damaged')
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      pieces.push(toPiece('fill', 'remark', bytes, at, at + 1))
      at += 1
    } else if (marker === endMarker) {
      pieces.push(toPiece('EOI', 'picture', bytes, at, at + 2))
      at += 2
      break
    } else {
      const end = isAlone(marker) ? at + 2 : at + 2 + view.getUint16(at + 2)
      const stop = marker === scanMarker ? findScanEnd(bytes, end) : end
      if (stop > bytes.length) throw new UnreadableError('damaged')
      const body = bytes.subarray(at + 4, end)
      const role = isRemark(marker, body) ? 'remark' : 'picture'
      pieces.push({ name: toName(marker), role, bytes: bytes.subarray(at, stop), body })
      at = stop
    }
  }
  return at < bytes.length ? [...pieces, toPiece('rest', 'rest', bytes, at, bytes.length)] : pieces
}

const endMarker = 0xd9
const scanMarker = 0xda
const commentMarker = 0xfe

function toPiece(
  name: string,
  role: PicturePiece['role'],
  bytes: Uint8Array,
  start: number,
  end: number,
): PicturePiece {
  const piece = bytes.subarray(start, end)
  return { name, role, bytes: piece, body: role === 'rest' ? piece : piece.subarray(0, 0) }
}

/** TEM and RST stand without a length. */
function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
}

function isRemark(marker: number, body: Uint8Array): boolean {
  if (marker === commentMarker) return true
  if (marker < 0xe0 || marker > 0xef) return false
  const head = Buffer.from(body.subarray(0, 12)).toString('latin1')
  const isSeen =
    (marker === 0xe0 && head.startsWith('JFIF\0')) ||
    (marker === 0xe2 && head.startsWith('ICC_PROFILE\0')) ||
    (marker === 0xee && head.startsWith('Adobe'))
  return !isSeen
}

/** Within a scan, FF is followed by 00 or by the mark of a restart. */
function findScanEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length - 1; at += 1) {
    if (bytes[at] !== 0xff) continue
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !isAlone(next)) return at
  }
  throw new UnreadableError('damaged')
}

function toName(marker: number): string {
  if (marker === commentMarker) return 'COM'
  return marker >= 0xe0 && marker <= 0xef ? `APP${marker - 0xe0}` : marker.toString(16)
}
