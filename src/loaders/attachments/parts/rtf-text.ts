/**
 * All words in an RTF file, those of its properties, comments and hidden text among them: control words
 * go, and characters that are written as codes are put in (Word 2007 RTF specification 1.9.1, page 12).
 */
export function readRtfLines(bytes: Uint8Array): string[] {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const encoding = /\\ansicpg950\b/.test(source) ? 'big5' : 'gb18030'
  let text = ''
  let codes: number[] = []
  const flush = () => {
    if (codes.length > 0) text += new TextDecoder(encoding).decode(Uint8Array.from(codes))
    codes = []
  }
  for (const [token, hex, word, number] of source.matchAll(tokens)) {
    if (hex !== undefined) {
      codes.push(parseInt(hex, 16))
    } else {
      flush()
      if (word === 'u') text += String.fromCharCode(Number(number ?? 0) & 0xffff)
      else if (word !== undefined) text += ends.has(word) ? '\n' : ''
      else if (/^\\[\\{}]$/.test(token)) text += token.slice(1)
      else if (token === '\\~') text += ' '
      else if (!/^[{}\\\r\n]/.test(token)) text += token
    }
  }
  flush()
  return text.split('\n')
}

/** Whether it starts a program or fetches another file when Word opens it: objects, templates, links by DDE. */
export function hasRtfCommands(bytes: Uint8Array): boolean {
  return rtfCommands.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
  )
}

const rtfCommands =
  /\\obj(?:data|update|autlink|html|ocx)\b|\\template[\s}{]+(?:\w+:)?(?:\/\/|\\\\)|\\fldinst[^}]{0,200}\b(?:DDE(?:AUTO)?|INCLUDE(?:TEXT|PICTURE)\s+"?(?:\w+:)?\/\/)/i

/** A code of Unicode has a substitute behind it for programs that know none; both say the same. */
const tokens = /\\'([\da-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?\??|\\[^a-z]|[{}\r\n]|[^\\{}\r\n]+/gi
const ends: ReadonlySet<string> = new Set(
  'par line cell row sect page author title operator info'.split(' '),
)
