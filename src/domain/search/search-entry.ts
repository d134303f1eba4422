import type { Stamp } from '#domain/notices/stamp.ts'
import type { SearchKind, SearchRecord } from './search-record.ts'
import { toSymbols } from './symbols.ts'

/**
 * What the index holds of a record, and what the result list loads of it: Pagefind keeps encoded
 * pairs only, so titles and excerpts come from small files of our own, named after Pagefind's hits.
 */
export function toIndexed(record: SearchRecord): IndexedRecord {
  const { symbols: head } = toSymbols(`${[record.title, ...record.names].join('\n')}\n`)
  const { symbols: body, offsets } = toSymbols(record.text)
  const [text = '', ...blocks] = cutBlocks(record.text, offsets)
  const { kind, path, title, unitName, docNumber, stamp } = record
  const day = record.publishedAt?.slice(0, 'YYYY-MM-DD'.length)
  return {
    symbols: [...head, ...body],
    entry: { kind, path, title, unitName, day, docNumber, stamp, headLength: head.length, text },
    blocks,
  }
}

/** The block of an entry's text in which a hit begins; a hit in its title or names shows the first. */
export function toBlockNo({ headLength }: SearchEntry, place: number): number {
  return Math.max(0, Math.floor((place - headLength) / blockLength))
}

/** Blocks overlap, so that the sentence around a hit near an edge is whole. */
function cutBlocks(text: string, offsets: readonly number[]): string[] {
  const count = Math.max(1, Math.ceil(offsets.length / blockLength))
  return Array.from({ length: count }, (_, index) => {
    const start = index * blockLength
    const from = start < overlap ? 0 : (offsets[start - overlap] ?? text.length)
    return text.slice(from, offsets[start + blockLength + overlap] ?? text.length)
  })
}

// 1,200 symbols are about 2 kB compressed: most notices are one block, ten results about 20 kB.
const blockLength = 1200
const overlap = 100

export interface IndexedRecord {
  /** The row of symbols that is indexed: title and names, then the text. */
  readonly symbols: readonly string[]
  readonly entry: SearchEntry
  /** The rest of its text, from the second block on. */
  readonly blocks: readonly string[]
}

/** The file of one result, as JSON. */
export interface SearchEntry {
  readonly kind: SearchKind
  readonly path: string
  readonly title: string
  readonly unitName?: string | undefined
  /** The day of publication. */
  readonly day?: string | undefined
  readonly docNumber?: string | undefined
  readonly stamp?: Stamp | undefined
  /** How many symbols come before the text. */
  readonly headLength: number
  /** The first block of the text. */
  readonly text: string
}
