import { decodeText } from '#loaders/decode-text.ts'
import type { AttachmentReading } from './attachment-reader.ts'
import { UnreadableError } from './unreadable-error.ts'

/** Plain text: each line that is not blank is a paragraph. */
export function readText(bytes: Uint8Array): AttachmentReading {
  const paragraphs = decode(bytes)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (paragraphs.length === 0) throw new UnreadableError('damaged', '里面没有内容')
  return { content: { kind: 'text', paragraphs }, findings: [] }
}

/** @throws UnreadableError when the bytes are no text */
export function decode(bytes: Uint8Array): string {
  const { text, encoding } = decodeText(bytes)
  if (encoding === 'undecodable') throw new UnreadableError('damaged', '文字的编码读不出来')
  return text
}
