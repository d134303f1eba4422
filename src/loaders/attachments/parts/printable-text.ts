/**
 * The words in bytes of which nothing else is known: runs of Han or at least six printable characters,
 * read as UTF-8, as the UTF-16 of Windows from either byte, and as GB 18030.
 */
export function readPrintableLines(all: Uint8Array): string[] {
  const bytes = all.subarray(0, maxBytes)
  const plain = tryPlainText(bytes)
  if (plain !== undefined) return plain.split(/\r?\n/).filter((line) => line.trim() !== '')
  const readings = [
    new TextDecoder('utf-8').decode(bytes),
    new TextDecoder('utf-16le').decode(bytes),
    new TextDecoder('utf-16le').decode(bytes.subarray(1)),
    new TextDecoder('gb18030').decode(bytes),
  ]
  return [
    ...new Set(readings.flatMap((text, index) => text.match(index === 0 ? runs : words) ?? [])),
  ]
}

/** A remark that is text and nothing else keeps its stars and whatever signs are in it. */
function tryPlainText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\0+$/, '')
    return controls.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

// eslint-disable-next-line no-control-regex -- they tell that bytes are no text
const controls = /[\0-\u0008\u000e-\u001f\u007f]/

/** What is larger is film, sound or a font; whoever asks for more has a finding against it already. */
const maxBytes = 8 * 1024 * 1024

/** Noise read as UTF-16 is full of rare Han: only digits, letters, and usual Han with them count. */
const runs = /[\p{sc=Han}\w@.,:：，。、（）()/ +*×·—–\u00ad\u200b\uff01-\uff5e-]{6,}/gu
const words = /(?:[\u4e00-\u9fa5]{2,}|[\w@.+-]{6,})(?:[\u4e00-\u9fa5\w@.,:：，。、（）()/ +-])*/gu
