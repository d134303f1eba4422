import { foldStarts, toChunkEnd, unfoldStarts } from './chunk-bounds.ts'
import { formatPageName } from './page-name.ts'
import type { PageFacts } from './page-name.ts'
import { encodeRow } from './short-cbor.ts'

/**
 * Folds what Pagefind must know of an index before the first search, its pages and its chunks, into
 * text that compresses to a fifth: names of pages and ends of chunks can be worked out.
 */
export function foldMeta({ version, pages, starts, filters }: IndexMeta): string {
  const folded: FoldedMeta = [
    version,
    pages.map(({ titleLength }) => String.fromCharCode(firstCode + titleLength)).join(''),
    toGaps(pages, ({ isBoard }) => isBoard),
    toGaps(pages, ({ isVoid }) => isVoid),
    foldStarts(starts),
    filters,
  ]
  return JSON.stringify(folded)
}

/** The bytes that Pagefind's program reads: its own form of the same (CBOR). */
export function unfoldMeta(text: string): Uint8Array {
  const [version, lengths, boards, voids, starts, filters] = JSON.parse(text) as FoldedMeta
  const isBoard = toMarks(boards)
  const isVoid = toMarks(voids)
  const pages = Array.from({ length: lengths.length }, (_, index) => [
    formatPageName({
      index,
      titleLength: lengths.charCodeAt(index) - firstCode,
      isBoard: isBoard.has(index),
      isVoid: isVoid.has(index),
    }),
    evenWordCount,
    '',
  ])
  const bounds = unfoldStarts(starts)
  const chunks = bounds.map((start, index) => [
    start,
    toChunkEnd(bounds[index + 1]),
    toChunkName(index),
  ])
  return Uint8Array.from(encodeRow([version, pages, chunks, filters, [], []]))
}

/** What the file of a chunk is called: shards of other bytes lie in other folders. */
export function toChunkName(index: number): string {
  return index.toString(36)
}

/** The numbers of marked pages, each as its distance from the one before. */
function toGaps(pages: readonly PageFacts[], isMarked: (page: PageFacts) => boolean): number[] {
  const marked = pages.flatMap((page, index) => (isMarked(page) ? [index] : []))
  return marked.map((index, at) => index - (marked[at - 1] ?? 0))
}

function toMarks(gaps: readonly number[]): ReadonlySet<number> {
  let index = 0
  return new Set(gaps.map((gap) => (index += gap)))
}

/** Behind the digits: a row of lengths must not look like somebody's number. Control characters would be six. */
const firstCode = ':'.charCodeAt(0)
/** Lengths of texts weigh in Pagefind's scores, by which nothing is sorted here. */
const evenWordCount = 1

export interface IndexMeta {
  readonly version: string
  readonly pages: readonly PageFacts[]
  /** Where its chunks begin; see chunk-bounds.ts. */
  readonly starts: readonly string[]
  readonly filters: readonly (readonly [filter: string, name: string])[]
}

type FoldedMeta = readonly [
  version: string,
  titleLengths: string,
  boards: readonly number[],
  voids: readonly number[],
  starts: string,
  filters: IndexMeta['filters'],
]
