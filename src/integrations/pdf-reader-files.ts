import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listAttachedFiles } from '#domain/attachments/attached-files.ts'
import { toExtension } from '#domain/attachments/attachment-types.ts'
import { pdfReaderPath } from '#domain/attachments/pdf-reader.ts'
import type { Corpus } from '#domain/corpus.ts'
import { pdfJsFolder } from '#loaders/pdf-js-folder.ts'

/**
 * Puts pdf.js into the site, where there is a PDF to read: the library, its worker, the character
 * maps and fonts of PDFs that embed none, and the decoders of scans. Nothing comes from elsewhere.
 */
export function writePdfReader({ corpus, outDir }: PdfReaderOptions): void {
  if (!listAttachedFiles(corpus).some((file) => toExtension(file) === 'pdf')) return
  for (const [name, source] of listPdfReaderFiles()) {
    const target = join(outDir, pdfReaderPath, name)
    mkdirSync(dirname(target), { recursive: true })
    cpSync(source, target)
  }
}

/** The files of pdf.js that its page needs, by their names below `pdfReaderPath`. */
export function listPdfReaderFiles(): ReadonlyMap<string, string> {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(pdfJsFolder, folder))
      .filter((name) => !scripting.test(name))
      .map((name) => [`${folder}/${name}`, join(pdfJsFolder, folder, name)] as const),
  )
  return new Map([
    ...[...renamed].map(([name, source]) => [name, join(pdfJsFolder, source)] as const),
    ...inFolders,
  ])
}

/**
 * The legacy build runs in older WebViews. Not every server knows that `.mjs` is JavaScript, and a
 * browser refuses a module of any other type.
 */
const renamed = new Map([
  ['pdf.js', 'legacy/build/pdf.min.mjs'],
  ['pdf.worker.js', 'legacy/build/pdf.worker.min.mjs'],
  ['LICENSE', 'LICENSE'],
])
const folders = ['cmaps', 'standard_fonts', 'wasm', 'iccs']
/** Scripts inside a PDF are never run. */
const scripting = /quickjs/i

interface PdfReaderOptions {
  readonly corpus: Corpus
  readonly outDir: string
}
