import type { PDFDocumentProxy } from 'pdfjs-dist'

/** Opens a PDF with the pdf.js that lies in `library`, a folder of this site. */
export async function openPdf(library: string, file: string): Promise<PDFDocumentProxy> {
  // Fetched as it was published: bundled, it would come with every portal, also one without PDFs.
  const pdfJs = (await import(/* @vite-ignore */ `${library}pdf.js`)) as typeof import('pdfjs-dist')
  pdfJs.GlobalWorkerOptions.workerSrc = `${library}pdf.worker.js`
  const task = pdfJs.getDocument({
    url: file,
    cMapUrl: `${library}cmaps/`,
    standardFontDataUrl: `${library}standard_fonts/`,
    wasmUrl: `${library}wasm/`,
    iccUrl: `${library}iccs/`,
    // One plain request, which caches and the copy for reading offline can answer.
    disableRange: true,
  })
  return task.promise
}
