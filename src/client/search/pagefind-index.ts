import type { Hit, SearchIndex } from '#domain/search/asking/ranked-search.ts'
import { dateSortKey } from '#domain/search/records/search-record.ts'
import type { SearchState } from './search-state.ts'

/**
 * Loads Pagefind and opens its index, without its worker: on the page itself it needs no permission
 * of the content security policy but `wasm-unsafe-eval`, and 12 kB less.
 */
export async function openPagefind(folderUrl: string): Promise<OpenPagefind> {
  const [module, size] = await Promise.all([
    import(/* @vite-ignore */ `${folderUrl}pagefind.js`) as Promise<PagefindModule>,
    readIndexSize(folderUrl),
  ])
  const pagefind = module.createInstance({ noWorker: true })
  await pagefind.init()
  return { pagefind, size }
}

/**
 * How many entries the index holds. Asked for again before saying that there is nothing: Pagefind
 * passes over what it cannot load.
 */
export async function readIndexSize(folderUrl: string): Promise<number> {
  const response = await fetch(`${folderUrl}pagefind-entry.json`, { cache: 'no-store' })
  if (!response.ok) throw new Error(`${response.status} ${response.url}`)
  const { languages } = (await response.json()) as PagefindEntry
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0)
}

/** The index as one search sees it: with its filters and in its order. */
export function toSearchIndex({ pagefind, size }: OpenPagefind, state: SearchState): SearchIndex {
  const options = toOptions(state)
  return {
    size,
    order: state.order,
    find: async (words, how) => {
      const row = words.join(' ')
      if (words.length === 1) await preloadLast(pagefind, row)
      const { results } = await pagefind.search(how === 'in-order' ? `"${row}"` : row, options)
      return results.map(toHit)
    },
  }
}

/** Everything that passes the filters, newest first. */
export async function listAll({ pagefind }: OpenPagefind, state: SearchState): Promise<Hit[]> {
  const { results } = await pagefind.search(null, toOptions({ ...state, order: 'date' }))
  return results.map(toHit)
}

function toOptions({ filters, order }: SearchState): PagefindOptions {
  return { filters, sort: order === 'date' ? { [dateSortKey]: 'desc' } : {} }
}

/**
 * Pagefind loads the part of the index in which a word would stand. Words that begin with it may
 * go on into the next part.
 */
async function preloadLast(pagefind: Pagefind, word: string): Promise<void> {
  await pagefind.preload(word.padEnd(wordLength, 'z'))
}

const wordLength = 8

function toHit({ id, score, words }: PagefindResult): Hit {
  return { id, score, place: words[0] ?? 0 }
}

interface PagefindModule {
  readonly createInstance: (options: { readonly noWorker: boolean }) => Pagefind
}

interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>
}

export interface OpenPagefind {
  readonly pagefind: Pagefind
  readonly size: number
}

/** The part of Pagefind that is used. */
interface Pagefind {
  readonly init: () => Promise<void>
  readonly preload: (term: string) => Promise<void>
  readonly search: (
    term: string | null,
    options: PagefindOptions,
  ) => Promise<{ readonly results: readonly PagefindResult[] }>
}

interface PagefindOptions {
  readonly filters: SearchState['filters']
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>
}

interface PagefindResult {
  readonly id: string
  readonly score: number
  /** The numbers of the words at which matches stand. */
  readonly words: readonly number[]
}
