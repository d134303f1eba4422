import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'

/** What a file of Pagefind holds: CBOR behind a signature, compressed. */
export function unpackFile(content: Uint8Array): unknown {
  const bytes = gunzipSync(content)
  assertForm(bytes.toString('latin1', 0, signature.length) === signature, 'signature')
  return decode(bytes.subarray(signature.length))
}

export function packFile(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]), { level: gzipLevel })
}

/** A file that Pagefind unpacks and hands on: text of ours, from which its own form is made. */
export function packText(text: string): Uint8Array {
  return gzipSync(`${signature}${text}`, { level: 9 })
}

/** The text of such a file. */
export function unpackText(content: Uint8Array): string {
  return gunzipSync(content).toString('utf8').slice(signature.length)
}

/**
 * Holds Pagefind to the form that is repacked here.
 * @throws Error that says what to do when Pagefind was upgraded
 */
export function assertForm(holds: boolean, part: string): asserts holds {
  if (holds) return
  throw new Error(
    `Pagefind writes its index in another form than that of ${knownVersion} (${part}). ` +
      'Install that version, or adapt src/integrations/search/repack/ and knownVersion in it.',
  )
}

/** The version of Pagefind whose files are understood. */
export const knownVersion = '1.6.0'
// Level 9 takes three times as long, a tenth of the whole index, and saves 0.6 %.
const gzipLevel = 6
const signature = 'pagefind_dcd'
