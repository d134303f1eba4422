import type { IndexFile } from 'pagefind'
import { ChunkCutter, nameByContent, toChunkRows } from './cut-chunks.ts'
import type { Chunk } from './cut-chunks.ts'
import { assertForm, knownVersion, packFile, unpackFile } from './packed-file.ts'
import { readChunk, readMeta } from './pagefind-form.ts'
import type { PagefindMeta } from './pagefind-form.ts'
import { SingleWords } from './single-words.ts'

/**
 * Packs what Pagefind wrote anew, so that a query loads less: pages bear names that tell what ranking
 * needs, chunks are smaller, there are no fragments, and a single symbol is a word.
 */
export function repackIndex(files: readonly IndexFile[], options: RepackOptions): IndexFile[] {
  const byPath = new Map(files.map(({ path, content }) => [path, content]))
  const meta = readMeta(getOnly(files, /\.pf_meta$/))
  const chunks = repackChunks(meta, byPath, options.maxNumbers)
  const chunkRows = toChunkRows(chunks)
  const filters = repackFilters(meta, byPath, options.filters)
  const content = packFile([
    knownVersion,
    renamePages(meta, options.pages),
    chunkRows,
    filters.map(({ filter, name }) => [filter, name]),
    [],
    [],
  ])
  const [name = ''] = nameByContent([content])
  return [
    { path: 'pagefind-entry.json', content: toEntryFile(name, meta.pages.length) },
    { path: `pagefind.${name}.pf_meta`, content },
    ...chunks.map((chunk, index) => ({
      path: `index/${chunkRows[index]?.[2] ?? ''}.pf_index`,
      content: chunk.content,
    })),
    ...filters.map((filter) => ({
      path: `filter/${filter.name}.pf_filter`,
      content: filter.content,
    })),
  ]
}

function repackChunks(
  meta: PagefindMeta,
  files: ReadonlyMap<string, Uint8Array>,
  maxNumbers: number,
): Chunk[] {
  const pairs = new ChunkCutter(maxNumbers)
  const singles = new ChunkCutter(maxNumbers)
  const singleWords = new SingleWords((word) => {
    singles.add(word)
  })
  let before = ''
  for (const [, , name] of meta.chunks) {
    for (const word of readChunk(getFile(files, `index/${name}.pf_index`))) {
      assertForm(before < word[0], 'order of words')
      before = word[0]
      pairs.add(word)
      singleWords.add(word)
    }
  }
  singleWords.finish()
  return [...pairs.finish(), ...singles.finish()]
}

/** Pagefind takes a filter that an index does not know for one that lets everything pass. */
function repackFilters(
  meta: PagefindMeta,
  files: ReadonlyMap<string, Uint8Array>,
  expected: readonly string[],
): PackedFilter[] {
  const names = new Map(meta.filters)
  const contents = expected.map((filter) => {
    const name = names.get(filter)
    const file = name === undefined ? undefined : getFile(files, `filter/${name}.pf_filter`)
    return packFile(file === undefined ? [filter, []] : unpackFile(file))
  })
  const packed = nameByContent(contents)
  return expected.map((filter, index) => ({
    filter,
    name: packed[index] ?? '',
    content: contents[index] ?? new Uint8Array(),
  }))
}

/**
 * Lengths of texts weigh in Pagefind's scores, by which nothing is sorted here; alike they take a
 * quarter off a list of 10,000 pages, which is loaded before the first search (42 kB, 31 kB).
 */
const evenWordCount = 1

/** Pagefind lists its pages in the order in which they were handed in, as their lengths show. */
function renamePages({ pages }: PagefindMeta, added: readonly AddedPage[]): unknown[] {
  assertForm(pages.length === added.length, 'number of pages')
  return pages.map(([, wordCount], index) => {
    const page = added[index]
    assertForm(page?.wordCount === wordCount, 'order of pages')
    return [page.name, evenWordCount, '']
  })
}

/** The program that answers is the same for all indexes, and lies in the folder above theirs. */
function toEntryFile(hash: string, pageCount: number): Uint8Array {
  const language = { hash, wasm: '/../../wasm.unknown', page_count: pageCount }
  return Buffer.from(
    JSON.stringify({
      version: knownVersion,
      languages: { unknown: language },
      include_characters: [],
    }),
  )
}

function getOnly(files: readonly IndexFile[], pattern: RegExp): Uint8Array {
  const [file, ...others] = files.filter(({ path }) => pattern.test(path))
  assertForm(file !== undefined && others.length === 0, String(pattern))
  return file.content
}

function getFile(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const content = files.get(path)
  assertForm(content !== undefined, path)
  return content
}

export interface RepackOptions {
  /** What was handed to Pagefind, in that order. */
  readonly pages: readonly AddedPage[]
  /** The filters that the index is to know, with or without values. */
  readonly filters: readonly string[]
  /** How large a chunk is, about: of words, pages and places together. */
  readonly maxNumbers: number
}

export interface AddedPage {
  readonly name: string
  readonly wordCount: number
}

interface PackedFilter {
  readonly filter: string
  readonly name: string
  readonly content: Uint8Array
}
