/**
 * A PDF as it was before it was saved again, the last one first: changes stand behind the old end (ISO
 * 32000-1, 7.5.6), so what was deleted or blackened is still there.
 */
export function listEarlierVersions(bytes: Uint8Array): Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const ends: number[] = []
  for (let at = buffer.indexOf(mark); at !== -1; at = buffer.indexOf(mark, at + 1)) {
    ends.push(at + mark.length)
  }
  return ends
    .slice(0, -1)
    .slice(-maxVersions)
    .reverse()
    .map((end) => bytes.subarray(0, end))
}

const mark = '%%EOF'
const maxVersions = 8
