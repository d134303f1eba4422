export interface DecodedText {
  readonly text: string
  /** `undecodable` when the bytes are in none of the others; the text is then empty. */
  readonly encoding: 'utf-8' | 'utf-16' | 'gb18030' | 'undecodable'
}

/**
 * Decodes text as its byte order mark says, else as UTF-8, else as GB 18030, which Excel on a Chinese
 * Windows still writes. Guessing by letter frequency was wrong on every short file tried; strict
 * decoding was never. What Windows calls Unicode is UTF-16 with its mark.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le', 'utf-16')
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be', 'utf-16')
  const text = tryDecode(bytes, 'utf-8')
  return text === undefined ? decodeAs(bytes, 'gb18030', 'gb18030') : { text, encoding: 'utf-8' }
}

function decodeAs(
  bytes: Uint8Array,
  label: string,
  encoding: DecodedText['encoding'],
): DecodedText {
  const text = tryDecode(bytes, label)
  return text === undefined ? { text: '', encoding: 'undecodable' } : { text, encoding }
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}
