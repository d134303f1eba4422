/**
 * Whether bytes hold a text in ASCII or in the UTF-16 of Windows. `includes` of Node 24 never comes back
 * when it is told to look for UTF-16 in bytes that begin at an odd address, as those in an archive may:
 * it is given the bytes to look for.
 */
export function includesText(bytes: Uint8Array, text: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return buffer.includes(text) || buffer.includes(Buffer.from(text, 'utf16le'))
}
