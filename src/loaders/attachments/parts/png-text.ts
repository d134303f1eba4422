import { inflateSync } from 'node:zlib'

/** What a text chunk of a PNG says (ISO/IEC 15948, 11.3.4): a keyword, and text that may be packed. */
export function decodePngText(name: string, body: Uint8Array): string[] {
  const end = body.indexOf(0)
  if (end === -1) return [toText(body)]
  const keyword = toText(body.subarray(0, end))
  const rest = body.subarray(end + 1)
  if (name === 'tEXt') return [`${keyword}：${toText(rest)}`]
  if (name === 'zTXt') return [`${keyword}：${inflateText(rest.subarray(1))}`]
  // Two flags, then the language and the keyword in that language, each up to a zero.
  const isPacked = rest[0] === 1
  const language = rest.indexOf(0, 2)
  const translated = rest.indexOf(0, language + 1)
  const text = rest.subarray(translated + 1)
  return [`${keyword}：${isPacked ? inflateText(text) : toText(text)}`]
}

const maxTextBytes = 1024 * 1024

function inflateText(bytes: Uint8Array): string {
  try {
    return toText(inflateSync(bytes, { maxOutputLength: maxTextBytes }))
  } catch {
    return ''
  }
}

/** Latin-1 by the standard, UTF-8 by most programs. */
function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
