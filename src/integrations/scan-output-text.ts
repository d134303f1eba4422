import { extname } from 'node:path'
import { unpackFile, unpackText } from './search/repack/packed-file.ts'

/**
 * What a reader can get out of a file of the site as text; undefined for pictures and programs, and
 * for attached documents, which the gate has read inside.
 */
export function readServedText(file: string, bytes: Buffer): string | undefined {
  const extension = extname(file).toLowerCase()
  if (binaryTypes.has(extension)) return undefined
  if (extension === '.pf_meta') return unpackText(bytes)
  if (extension === '.pf_index') return listWords(unpackFile(bytes)).join('\n')
  if (extension === '.pf_filter') return listWords(JSON.parse(unpackText(bytes))).join('\n')
  return bytes.toString('utf8')
}

/** The words of an index; what counts and places them is no text. */
function listWords(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.flatMap(listWords) : []
}

/** Pagefind’s own program ends in .pagefind; the last ones are the fonts and character maps of pdf.js. */
const binaryTypes = new Set(
  '.png .jpg .jpeg .gif .webp .ico .pdf .ofd .docx .doc .wps .xlsx .xls .et .ods .wasm .pagefind .bcmap .pfb .ttf'.split(
    ' ',
  ),
)
