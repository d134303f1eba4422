import { UnreadableError } from '#loaders/attachments/unreadable-error.ts'
import type { PicturePiece } from './picture-pieces.ts'

/** The chunks of a WebP (RFC 9649, 2.3); each is filled up to an even length. */
export function listWebpPieces(bytes: Uint8Array): PicturePiece[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const last = 8 + view.getUint32(4, true)
  if (last > bytes.length) throw new UnreadableError('damaged')
  const head = bytes.subarray(0, headBytes)
  const pieces: PicturePiece[] = [{ name: 'RIFF', role: 'picture', bytes: head, body: head }]
  let at = headBytes
  while (at + 8 <= last) {
    const length = view.getUint32(at + 4, true)
    const end = Math.min(at + 8 + length + (length % 2), bytes.length)
    if (at + 8 + length > last) throw new UnreadableError('damaged')
    const name = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')
    pieces.push({
      name,
      role: seen.has(name) ? 'picture' : 'remark',
      bytes: bytes.subarray(at, end),
      body: bytes.subarray(at + 8, at + 8 + length),
    })
    at = end
  }
  const rest = bytes.subarray(at)
  return rest.length > 0
    ? [...pieces, { name: 'rest', role: 'rest', bytes: rest, body: rest }]
    : pieces
}

const headBytes = 12
const seen: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
