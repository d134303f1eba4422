import { packFile } from './packed-file.ts'
import type { WordRow } from './pagefind-form.ts'

/**
 * Cuts words, handed in in their order, into chunks of about so many numbers; one frequent word stays
 * one chunk. A query loads a chunk for each of its pairs, so small chunks are small queries; their
 * list is loaded with the index, so it should not be too long.
 */
export class ChunkCutter {
  readonly #maxNumbers: number
  #words: WordRow[] = []
  #numberCount = 0

  constructor(maxNumbers: number) {
    this.#maxNumbers = maxNumbers
  }

  /** The chunk before this word, if it is full. */
  add(word: WordRow): Chunk | undefined {
    const count = countNumbers(word)
    const isFull = this.#words.length > 0 && this.#numberCount + count > this.#maxNumbers
    const chunk = isFull ? this.finish() : undefined
    this.#words.push(word)
    this.#numberCount += count
    return chunk
  }

  /** The last chunk. */
  finish(): Chunk | undefined {
    const chunk = this.#words.length === 0 ? undefined : toChunk(this.#words)
    this.#words = []
    this.#numberCount = 0
    return chunk
  }
}

function toChunk(words: readonly WordRow[]): Chunk {
  const first = words.at(0)?.[0] ?? ''
  const last = words.at(-1)?.[0] ?? ''
  return { first, last, content: packFile([words]) }
}

/** About how many numbers a chunk has for a word: each is a byte or two. */
function countNumbers([, pages]: WordRow): number {
  return pages.reduce((sum, [, places]) => sum + places.length, 1)
}

export interface Chunk {
  readonly first: string
  readonly last: string
  readonly content: Uint8Array
}
