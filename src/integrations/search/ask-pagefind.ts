import { close, createIndex } from 'pagefind'
import type { IndexFile, PagefindIndex } from 'pagefind'

/**
 * Builds one index with Pagefind. Pages are handed in one after the other: Pagefind numbers them as
 * they come, and the same numbers give the same bytes. Each is made when its turn comes.
 */
export async function indexPages(pages: Iterable<IndexedPage>): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ writePlayground: false })
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (const page of pages) await addPage(index, page)
    const built = await index.getFiles()
    assertNoErrors(built.errors)
    return built.files
  } finally {
    await close()
  }
}

async function addPage(index: PagefindIndex, { name, words, filters }: IndexedPage): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: name,
    content: words.join(' '),
    // No language of Pagefind's: it would stem the words or cut them anew.
    language: 'unknown',
    filters,
  })
  assertNoErrors(errors)
}

function assertNoErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}

export interface IndexedPage {
  readonly name: string
  readonly words: readonly string[]
  readonly filters: Record<string, string[]>
}
