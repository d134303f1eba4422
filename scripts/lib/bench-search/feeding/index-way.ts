import process from 'node:process'
import { close, createIndex } from 'pagefind'
import { readTreeMemory, readTreeSeconds } from '../measure/process-tree.ts'
import type { VisibleDocument } from '../truth/visible-document.ts'
import type { FeedingWay } from './ways.ts'

/** Builds one index of all documents in one way, and watches what Pagefind takes. */
export async function indexWay(
  way: FeedingWay,
  documents: readonly VisibleDocument[],
  outputPath: string,
): Promise<IndexCost> {
  const { index, errors } = await createIndex({ forceLanguage: way.language })
  if (index === undefined) throw new Error(errors.join('; '))
  // What Node holds itself is not Pagefind's.
  const before = readTreeMemory(process.pid)
  let peakBytes = 0
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, readTreeMemory(process.pid) - before)
  }, 100)
  const secondsBefore = readTreeSeconds(process.pid)
  try {
    for (const [number, document] of documents.entries()) {
      await index.addHTMLFile({ url: `/${number}/`, content: toHtml(document, way) })
    }
    await index.writeFiles({ outputPath })
    return { coreSeconds: readTreeSeconds(process.pid) - secondsBefore, peakBytes }
  } finally {
    clearInterval(watch)
    await close()
  }
}

function toHtml({ title, sure }: VisibleDocument, { language, toIndexed }: FeedingWay): string {
  const lines = sure.slice(1).map((line) => `<p>${escapeHtml(toIndexed(line))}</p>`)
  return `<!doctype html><html lang="${language}"><body><h1>${escapeHtml(toIndexed(title))}</h1>${lines.join('')}</body></html>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

export interface IndexCost {
  /** Processor time, which other work on the machine does not lengthen. */
  readonly coreSeconds: number
  readonly peakBytes: number
}
