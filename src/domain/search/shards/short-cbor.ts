/** Rows of rows, texts and small numbers as CBOR (RFC 8949), which Pagefind's program reads. */
export function encodeRow(row: Row): number[] {
  const bytes: number[] = []
  write(row, bytes)
  return bytes
}

function write(value: Row | string | number, bytes: number[]): void {
  if (typeof value === 'number') {
    writeHead(unsigned, value, bytes)
  } else if (typeof value === 'string') {
    const letters = encoder.encode(value)
    writeHead(text, letters.length, bytes)
    for (const letter of letters) bytes.push(letter)
  } else {
    writeHead(array, value.length, bytes)
    for (const item of value) write(item, bytes)
  }
}

/** The kind of what follows, and its number or length in as few bytes as hold it (§3). */
function writeHead(kind: number, count: number, bytes: number[]): void {
  if (count < 24) bytes.push(kind | count)
  else if (count < 1 << 8) bytes.push(kind | 24, count)
  else if (count < 1 << 16) bytes.push(kind | 25, count >> 8, count & 255)
  else
    bytes.push(kind | 26, (count >> 24) & 255, (count >> 16) & 255, (count >> 8) & 255, count & 255)
}

const encoder = new TextEncoder()
const unsigned = 0
const text = 3 << 5
const array = 4 << 5

export type Row = readonly (Row | string | number)[]
