import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { pdfReaderPath } from '#domain/attachments/pdf-reader.ts'
import { listPdfReaderFiles } from './pdf-reader-files.ts'

const files = listPdfReaderFiles()

test('the path of pdf.js carries the version that is installed', () => {
  const { version } = createRequire(import.meta.url)('pdfjs-dist/package.json') as {
    version: string
  }
  expect(pdfReaderPath).toBe(`/pdfjs/${version}/`)
})

test('every file of pdf.js is there, the maps of Chinese fonts and the decoders of scans too', () => {
  expect([...files.values()].filter((source) => !existsSync(source))).toEqual([])
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'pdf.js',
      'pdf.worker.js',
      'cmaps/GBK-EUC-H.bcmap',
      'cmaps/UniGB-UCS2-H.bcmap',
      'standard_fonts/FoxitSerif.pfb',
      'wasm/jbig2.wasm',
      'wasm/openjpeg.wasm',
    ]),
  )
})

test('no script of it refers to another file of its folder by a name it no longer has', () => {
  const texts = ['pdf.js', 'pdf.worker.js'].map((name) =>
    readFileSync(files.get(name) ?? '', 'utf8'),
  )
  expect(texts.filter((text) => /\b(?:from|import)\s*\(?["']\.\//.test(text))).toEqual([])
})

test('nothing that would run the scripts inside a PDF is published', () => {
  expect([...files.keys()].filter((name) => /quickjs|sandbox/i.test(name))).toEqual([])
})
