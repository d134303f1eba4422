import { UnreadableError } from '#loaders/attachments/unreadable-error.ts'
import type { PicturePiece } from './picture-pieces.ts'

/** The chunks of a PNG (ISO/IEC 15948, 5.3); a name in lower case is of no need to show the picture. */
export function listPngPieces(bytes: Uint8Array): PicturePiece[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signature = bytes.subarray(0, signatureBytes)
  const pieces: PicturePiece[] = [
    { name: 'signature', role: 'picture', bytes: signature, body: signature.subarray(0, 0) },
  ]
  let at = signatureBytes
  let name = ''
  while (name !== 'IEND') {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) throw new UnreadableError('damaged')
    name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    const role = /^[A-Z]/.test(name) || seen.has(name) ? 'picture' : 'remark'
    const body = bytes.subarray(at + 8, end - 4)
    pieces.push({ name, role, bytes: bytes.subarray(at, end), body })
    at = end
  }
  const rest = bytes.subarray(at)
  return rest.length > 0
    ? [...pieces, { name: 'rest', role: 'rest', bytes: rest, body: rest }]
    : pieces
}

const signatureBytes = 8

/** Transparency, colours, size on paper, and the frames of an animation. */
const seen: ReadonlySet<string> = new Set(
  'tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
)
