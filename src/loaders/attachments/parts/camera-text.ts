import { readPrintableLines } from './printable-text.ts'

/** The tags of Windows, XPTitle to XPSubject, each a text in UTF-16. */
export const windowsTags = [0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f]

/** IPTC as it was written: exifr reads it as Latin-1, and programs of today write UTF-8. */
export function decodeTag(text: string): string {
  const isLatin = /[\x80-\xff]/.test(text) && !/[\u0100-\uffff]/.test(text)
  if (!isLatin) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

/** The bytes of a tag of Windows. */
export function decodeWindowsTag(value: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(value).replace(/\0+$/, '')
}

/** EXIF 2.32, 4.6.5: a user comment begins with eight bytes that name its encoding. */
export function decodeComment(value: Uint8Array): string {
  const head = Buffer.from(value.subarray(0, 8)).toString('latin1')
  return head.startsWith('UNICODE')
    ? new TextDecoder('utf-16le').decode(value.subarray(8))
    : readPrintableLines(value).join('\n')
}
