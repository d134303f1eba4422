import { createHash } from 'node:crypto'
import { packFile } from './packed-file.ts'
import type { ChunkRow, WordRow } from './pagefind-form.ts'

/**
 * Cuts words, handed in in their order, into chunks of about so many numbers; one frequent word stays
 * one chunk. A query loads a chunk for each of its pairs, so small chunks are small queries; their
 * list is loaded with the index, so it should not be too long.
 */
export class ChunkCutter {
  readonly #maxNumbers: number
  readonly #chunks: Chunk[] = []
  #words: WordRow[] = []
  #numberCount = 0

  constructor(maxNumbers: number) {
    this.#maxNumbers = maxNumbers
  }

  add(word: WordRow): void {
    const count = countNumbers(word)
    if (this.#words.length > 0 && this.#numberCount + count > this.#maxNumbers) this.#cut()
    this.#words.push(word)
    this.#numberCount += count
  }

  finish(): Chunk[] {
    if (this.#words.length > 0) this.#cut()
    return this.#chunks
  }

  #cut(): void {
    const first = this.#words.at(0)?.[0] ?? ''
    const last = this.#words.at(-1)?.[0] ?? ''
    this.#chunks.push({ first, last, content: packFile([this.#words]) })
    this.#words = []
    this.#numberCount = 0
  }
}

/**
 * The rows of the list of chunks. Their bounds are cut short, as Pagefind cuts its own, to what tells
 * neighbours apart: letters that compress badly are loaded with every index.
 */
export function toChunkRows(chunks: readonly Chunk[]): ChunkRow[] {
  const names = nameByContent(chunks.map(({ content }) => content))
  return chunks.map(({ first, last }, index) => {
    const before = chunks[index - 1]?.last ?? ''
    const after = chunks[index + 1]?.first ?? ''
    return [cutAfterDifference(first, before), cutAfterDifference(last, after), names[index] ?? '']
  })
}

/** Names that differ from each other and change with the content, so that no old copy is taken for it. */
export function nameByContent(contents: readonly Uint8Array[]): string[] {
  const known = new Set<string>()
  return contents.map((content) => {
    const digest = createHash('sha256').update(content).digest('hex')
    const letters = BigInt(`0x${digest}`).toString(36)
    let length = nameLength
    while (known.has(letters.slice(-length))) length += 1
    const name = letters.slice(-length)
    known.add(name)
    return name
  })
}

/** The beginning of a word, up to the first letter in which it differs from its neighbour. */
function cutAfterDifference(word: string, neighbour: string): string {
  if (neighbour === '') return word
  let length = 1
  while (word.startsWith(neighbour.slice(0, length)) && length < word.length) length += 1
  return word.slice(0, length)
}

/** About how many numbers a chunk has for a word: each is a byte or two. */
function countNumbers([, pages]: WordRow): number {
  return pages.reduce((sum, [, places]) => sum + places.length, 1)
}

/** 36⁵: that a changed chunk bears its old name happens once in 60 million. */
const nameLength = 5

export interface Chunk {
  readonly first: string
  readonly last: string
  readonly content: Uint8Array
}
