import type { Hit, SearchIndex } from '#domain/search/ranked-search.ts'
import { dateSortKey } from '#domain/search/search-record.ts'
import type { SearchState } from './search-state.ts'

/**
 * Loads Pagefind and opens its index, without its worker: on the page itself it needs no permission
 * of the content security policy but `wasm-unsafe-eval`, and 12 kB less.
 */
export async function openPagefind(folderUrl: string): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ `${folderUrl}pagefind.js`)) as PagefindModule
  const pagefind = module.createInstance({ noWorker: true })
  await pagefind.init()
  return pagefind
}

/** The index as one search sees it: with its filters and in its order. */
export function toSearchIndex(pagefind: Pagefind, state: SearchState): SearchIndex {
  const options = toOptions(state)
  return {
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
export async function listAll(pagefind: Pagefind, state: SearchState): Promise<Hit[]> {
  const { results } = await pagefind.search(null, toOptions({ ...state, order: 'date' }))
  return results.map(toHit)
}

/**
 * Pagefind passes over parts of the index that it cannot load. Before saying that there is nothing,
 * make sure that the index is within reach.
 */
export async function assertReachable(folderUrl: string): Promise<void> {
  const response = await fetch(`${folderUrl}pagefind-entry.json`, { cache: 'no-store' })
  if (!response.ok) throw new Error(`${response.status} ${response.url}`)
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

/** The part of Pagefind that is used. */
export interface Pagefind {
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
