import { toSymbols } from '#domain/search/symbols.ts'

/** A text in blocks of equally many symbols that overlap, so that the sentence around a hit near an edge is whole. */
export function cutBlocks(text: string, offsets: readonly number[]): string[] {
  const count = Math.max(1, Math.ceil(offsets.length / blockLength))
  return Array.from({ length: count }, (_, no) => {
    const from = no === 0 ? 0 : (offsets[toBlockStart(no)] ?? text.length)
    return text.slice(from, offsets[(no + 1) * blockLength + overlap] ?? text.length)
  })
}

/** The block that shows what stands at a place of the text. */
export function toBlockNo(place: number): number {
  return Math.max(0, Math.floor(place / blockLength))
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
  return Math.max(0, no * blockLength - overlap)
}

// 1,200 symbols are about 2 kB compressed: most notices are one block, ten results about 20 kB.
const blockLength = 1200
const overlap = 100
const neutral = '一'
