import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/** Where pdf.js is installed, with the character maps of fonts that a PDF does not bring along. */
export const pdfJsFolder = dirname(
  createRequire(import.meta.url).resolve('pdfjs-dist/package.json'),
)
