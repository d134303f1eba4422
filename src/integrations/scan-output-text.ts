import { extname } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * What a reader can get out of a file of the site as text; undefined for pictures, and for attached
 * documents, which the gate has read inside.
 */
export function readServedText(file: string, bytes: Buffer): string | undefined {
  const extension = extname(file).toLowerCase()
  if (binaryTypes.has(extension)) return undefined
  // Pagefind packs its files; inside, words stand as they are between the bytes that count them.
  if (isPacked(bytes)) return toWords(gunzipSync(bytes))
  return textTypes.has(extension) || hostFile.test(file) ? bytes.toString('utf8') : toWords(bytes)
}

function isPacked(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Runs of characters with what cannot be read between them left out. */
function toWords(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/[\p{Cc}\ufffd]+/gu, '\n')
}

const hostFile = /^_headers$/
const textTypes = new Set(
  '.html .xml .svg .json .webmanifest .js .mjs .css .csv .ics .txt .md .conf .map'.split(' '),
)
const binaryTypes = new Set(
  '.png .jpg .jpeg .gif .webp .ico .pdf .ofd .docx .doc .wps .xlsx .xls .et .ods .wasm .bcmap .pfb .ttf'.split(
    ' ',
  ),
)
