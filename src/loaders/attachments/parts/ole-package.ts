import { decodeText } from '#loaders/decode-text.ts'

/** A file that was dropped into a document, with the path that it had on its owner's computer. */
export interface PackagedFile {
  readonly label: string
  readonly lines: readonly string[]
  readonly content: Uint8Array
}

/**
 * What is in a stream that wraps a file of any kind ([MS-OLEDS] 2.3.6 says only that it is there): its
 * length, two bytes, its name and its path up to a zero each, eight bytes and another path, its content.
 */
export function readPackagedFile(bytes: Uint8Array): PackagedFile {
  const label = readText(bytes, 6)
  const path = readText(bytes, label.end)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const copyLength = view.getUint32(path.end + 4, true)
    const copy = readText(bytes.subarray(0, path.end + 8 + copyLength), path.end + 8)
    const length = view.getUint32(path.end + 8 + copyLength, true)
    const start = path.end + 12 + copyLength
    if (length === 0 || start + length > bytes.length) throw new RangeError('no such length')
    const lines = [label.text, path.text, copy.text]
    return { label: label.text, lines, content: bytes.subarray(start, start + length) }
  } catch {
    return { label: 'Ole10Native', lines: [], content: bytes.subarray(Math.min(4, bytes.length)) }
  }
}

function readText(bytes: Uint8Array, start: number): { text: string; end: number } {
  const zero = bytes.indexOf(0, start)
  const end = zero === -1 ? bytes.length : zero
  return { text: decodeText(bytes.subarray(start, end)).text, end: end + 1 }
}
