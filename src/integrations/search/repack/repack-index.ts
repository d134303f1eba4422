import { toChunkStarts } from '#domain/search/shards/chunk-bounds.ts'
import { foldMeta, toChunkName } from '#domain/search/shards/folded-meta.ts'
import type { PageFacts } from '#domain/search/shards/page-name.ts'
import { ChunkCutter } from './cut-chunks.ts'
import type { Chunk } from './cut-chunks.ts'
import { DigitWords } from './digit-words.ts'
import { mergeFilter } from './merge-filters.ts'
import { mergeWords } from './merge-words.ts'
import { assertForm, knownVersion, packText } from './packed-file.ts'
import { readChunk, readMeta } from './pagefind-form.ts'
import type { PagefindMeta, WordRow } from './pagefind-form.ts'
import { SingleWords } from './single-words.ts'

/**
 * Packs one or several indexes that Pagefind wrote as one, so that a query loads less: pages bear
 * names that tell what ranking needs, chunks are smaller, there are no fragments, a single symbol is
 * a word, three and four digits are, and what is loaded before the first search is folded (domain/search/shards/folded-meta.ts).
 * The files come as they are made; what one word takes is all that is in memory.
 */
export function* repackIndexes(
  slices: readonly IndexSlice[],
  { filters, maxNumbers }: RepackOptions,
): Generator<IndexFile> {
  const open = openSlices(slices)
  const pages = slices.flatMap((slice) => slice.pages)
  const bounds: { first: string; last: string }[] = []
  for (const { first, last, content } of repackChunks(mergeWords(open), maxNumbers)) {
    yield { path: `index/${toChunkName(bounds.length)}.pf_index`, content }
    bounds.push({ first, last })
  }
  for (const [at, filter] of filters.entries()) {
    const files = open.map((slice) => ({ ...slice, content: slice.readFilter(filter) }))
    yield { path: `filter/${at}.pf_filter`, content: mergeFilter(filter, files) }
  }
  const meta = foldMeta({
    version: knownVersion,
    pages: pages.map((facts, index) => ({ ...facts, index })),
    starts: toChunkStarts(bounds),
    filters: filters.map((filter, at) => [filter, String(at)]),
  })
  yield { path: `pagefind.${metaName}.pf_meta`, content: packText(meta) }
  yield { path: 'pagefind-entry.json', content: toEntryFile(pages.length) }
}

/** Chunks of pairs, then those of the words for single symbols, then those of words of digits. */
function* repackChunks(words: Iterable<WordRow>, maxNumbers: number): Generator<Chunk> {
  const pairs = new ChunkCutter(maxNumbers)
  const singles = new ChunkCutter(maxNumbers)
  const packed: (Chunk | undefined)[] = []
  const singleWords = new SingleWords((word) => packed.push(singles.add(word)))
  const digitWords = new DigitWords()
  for (const word of words) {
    const chunk = pairs.add(word)
    if (chunk !== undefined) yield chunk
    singleWords.add(word)
    digitWords.add(word)
  }
  singleWords.finish()
  for (const chunk of [pairs.finish(), ...packed, singles.finish()]) {
    if (chunk !== undefined) yield chunk
  }
  yield* cutAll(digitWords.finish(), maxNumbers)
}

function* cutAll(words: Iterable<WordRow>, maxNumbers: number): Generator<Chunk> {
  const cutter = new ChunkCutter(maxNumbers)
  for (const word of words) {
    const chunk = cutter.add(word)
    if (chunk !== undefined) yield chunk
  }
  const last = cutter.finish()
  if (last !== undefined) yield last
}

function openSlices(slices: readonly IndexSlice[]): OpenSlice[] {
  let firstPage = 0
  return slices.map(({ pages, paths, read }) => {
    const meta = readMeta(read(findMetaPath(paths)))
    assertPages(meta, pages)
    const filterNames = new Map(meta.filters)
    const open: OpenSlice = {
      firstPage,
      words: readWords(meta, read),
      readFilter: (filter) => {
        const name = filterNames.get(filter)
        return name === undefined ? undefined : read(`filter/${name}.pf_filter`)
      },
    }
    firstPage += pages.length
    return open
  })
}

/** Pagefind lists its pages in the order in which they were handed in, as their lengths show. */
function assertPages(meta: PagefindMeta, added: readonly AddedPage[]): void {
  assertForm(meta.pages.length === added.length, 'number of pages')
  for (const [index, [, wordCount]] of meta.pages.entries()) {
    assertForm(added[index]?.wordCount === wordCount, 'order of pages')
  }
}

function* readWords(meta: PagefindMeta, read: IndexSlice['read']): Generator<WordRow> {
  for (const [, , name] of meta.chunks) yield* readChunk(read(`index/${name}.pf_index`))
}

function findMetaPath(paths: readonly string[]): string {
  const [path, ...others] = paths.filter((name) => name.endsWith('.pf_meta'))
  assertForm(path !== undefined && others.length === 0, 'pf_meta')
  return path
}

/** The program that answers is the same for all indexes, and lies in the folder above theirs. */
function toEntryFile(pageCount: number): Uint8Array {
  const language = { hash: metaName, wasm: '/../../wasm.unknown', page_count: pageCount }
  return Buffer.from(
    JSON.stringify({
      version: knownVersion,
      languages: { unknown: language },
      include_characters: [],
    }),
  )
}

/** Of other content is a folder of another name. */
const metaName = 'pages'

/** An index as Pagefind wrote it. */
export interface IndexSlice {
  readonly paths: readonly string[]
  readonly read: (path: string) => Uint8Array
  /** What was handed to Pagefind, in that order. */
  readonly pages: readonly AddedPage[]
}

export interface AddedPage extends Omit<PageFacts, 'index'> {
  readonly wordCount: number
}

export interface RepackOptions {
  /**
   * The filters that the index is to know, with or without values: Pagefind takes a filter that an
   * index does not know for one that lets everything pass.
   */
  readonly filters: readonly string[]
  /** How large a chunk is, about: of words, pages and places together. */
  readonly maxNumbers: number
}

export interface IndexFile {
  readonly path: string
  readonly content: Uint8Array
}

interface OpenSlice {
  readonly firstPage: number
  readonly words: Iterable<WordRow>
  readonly readFilter: (filter: string) => Uint8Array | undefined
}
