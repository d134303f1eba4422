import { createHash } from 'node:crypto'
import { packFile } from './packed-file.ts'
import type { ChunkRow, WordRow } from './pagefind-form.ts'

/**
 * Cuts words, handed in in their order, into chunks of about so many places; one frequent word stays
 * one chunk. A query loads a chunk for each of its pairs, so small chunks are small queries; their
 * list is loaded with the index, so it should not be too long.
 */
export class ChunkCutter {
  readonly #maxPlaces: number
  readonly #chunks: Chunk[] = []
  #words: WordRow[] = []
  #placeCount = 0

  constructor(maxPlaces: number) {
    this.#maxPlaces = maxPlaces
  }

  add(word: WordRow): void {
    const count = countPlaces(word)
    if (this.#words.length > 0 && this.#placeCount + count > this.#maxPlaces) this.#cut()
    this.#words.push(word)
    this.#placeCount += count
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
    this.#placeCount = 0
  }
}

/**
 * The rows of the list of chunks. Their bounds are as short as tells them apart, and that of two
 * neighbours is one: what is not compressible is loaded with every index.
 */
export function toChunkRows(chunks: readonly Chunk[]): ChunkRow[] {
  const names = nameByContent(chunks.map(({ content }) => content))
  return chunks.map(({ first, last }, index) => {
    const before = chunks[index - 1]?.last
    const after = chunks[index + 1]?.first
    const from = before === undefined ? first : toBound(before, first)
    const bound = after === undefined ? last : toBound(last, after)
    // A bound that is a word itself belongs to the chunk that begins with it.
    return [from, bound === after ? last : bound, names[index] ?? '']
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

/** The shortest beginning of a word that sorts behind the word before it. */
function toBound(before: string, word: string): string {
  let length = 1
  while (word.slice(0, length) <= before) length += 1
  return word.slice(0, length)
}

function countPlaces([, pages]: WordRow): number {
  return pages.reduce((sum, [, places]) => sum + places.length - 1, 0)
}

/** 36⁵: that a changed chunk bears its old name happens once in 60 million. */
const nameLength = 5

export interface Chunk {
  readonly first: string
  readonly last: string
  readonly content: Uint8Array
}
