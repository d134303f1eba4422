import { toSymbols } from '#domain/search/symbols.ts'

/**
 * A text in blocks of symbols that overlap, so that the sentence around a hit near an edge is whole. Each
 * ends with a sentence: half a word or half a number may be another one.
 */
export function cutBlocks(text: string, offsets: readonly number[]): string[] {
  const count = 1 + toBlockNo(Math.max(0, offsets.length - 1))
  return Array.from({ length: count }, (_, no) => {
    const from = no === 0 ? 0 : (offsets[toBlockStart(no)] ?? text.length)
    const to = offsets[toBlockStart(no + 1) + 2 * overlap] ?? text.length
    return text.slice(from, to + lengthToSentenceEnd(text.slice(to, to + longestRest)))
  })
}

/** Of a block that begins anywhere what stands behind the first end of a sentence; the block before has the rest. */
export function fromFirstSentence(block: string): string {
  return block.slice(lengthToSentenceEnd(block.slice(0, overlap)))
}

/** The block that shows what stands at a place of the text. */
export function toBlockNo(place: number): number {
  return Math.floor((place + shortening) / blockLength)
}

/** Of a block's text what lies between two places of the whole text. */
export function cutBetween(block: string, blockNo: number, from: number, to: number): string {
  const start = toBlockStart(blockNo)
  // A break at the beginning of a text is no symbol, but it was one inside the whole.
  const { offsets } = toSymbols(`${neutral}${block}`)
  const offsetAt = (place: number) => (offsets[place - start + 1] ?? block.length + 1) - 1
  return block.slice(from <= start ? 0 : offsetAt(from), offsetAt(to)).trim()
}

/** How long a text is up to the first end of a sentence; nothing where there is none. */
function lengthToSentenceEnd(text: string): number {
  return text.search(sentenceEnd) + 1
}

function toBlockStart(no: number): number {
  return Math.max(0, no * blockLength - shortening - overlap)
}

// Compressed 1,200 symbols are about 2 kB.
const blockLength = 1200
// Every row loads its first block, which often holds nothing that was looked for: it is half as long.
const shortening = 600
const overlap = 100
const longestRest = 200
const sentenceEnd = /[。；！？\n]/
const neutral = '一'
