import { toSymbols } from '#domain/search/symbols.ts'

/** A text in blocks of symbols that overlap, so that the sentence around a hit near an edge is whole. */
export function cutBlocks(text: string, offsets: readonly number[]): string[] {
  const count = 1 + toBlockNo(Math.max(0, offsets.length - 1))
  return Array.from({ length: count }, (_, no) => {
    const from = no === 0 ? 0 : (offsets[toBlockStart(no)] ?? text.length)
    return text.slice(from, offsets[toBlockStart(no + 1) + 2 * overlap] ?? text.length)
  })
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

function toBlockStart(no: number): number {
  return Math.max(0, no * blockLength - shortening - overlap)
}

// Compressed 1,200 symbols are about 2 kB.
const blockLength = 1200
// Every row loads its first block, which often holds nothing that was looked for: it is half as long.
const shortening = 600
const overlap = 100
const neutral = '一'
