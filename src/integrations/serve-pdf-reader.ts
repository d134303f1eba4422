import { createReadStream } from 'node:fs'
import type { Connect } from 'vite'
import { listPdfReaderFiles } from './pdf-reader-files.ts'

/** Serves pdf.js to the preview from where it is installed. */
export function servePdfReader(): Connect.NextHandleFunction {
  const files = listPdfReaderFiles()
  return (request, response, next) => {
    const name = (request.url ?? '').replace(/^\/|\?.*$/g, '')
    const source = files.get(name)
    if (source === undefined) {
      next()
      return
    }
    if (name.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript')
    createReadStream(source).pipe(response)
  }
}
