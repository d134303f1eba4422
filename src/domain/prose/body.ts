import type { Entry } from '#domain/corpus.ts'
import type { Place } from '#domain/gate/issue.ts'
import { positionIn, toBlocks } from './blocks.ts'
import type { Block } from './blocks.ts'

/** The blocks of an entry's body; worked out once for all who ask. */
export function blocksOf(entry: Entry<unknown>): readonly Block[] {
  const kept = known.get(entry)
  if (kept) return kept
  const blocks = toBlocks(entry)
  known.set(entry, blocks)
  return blocks
}

/** The blocks without those in which an official entry tells what is wrong with its source. */
export function ownBlocksOf(entry: Entry<unknown>): readonly Block[] {
  const blocks = blocksOf(entry)
  if (!isOfficial(entry)) return blocks
  let inDoubts = false
  return blocks.filter((block) => {
    if (block.kind === 'heading') inDoubts = doubtHeading.test(block.text)
    return !inDoubts
  })
}

/** Where a character of a block stands, for a problem. */
export function placeIn(entry: Entry<unknown>, block: Block, offset: number): Place {
  return { file: entry.file, ...positionIn(block, offset) }
}

/** Tells whether the entry retells a source; a fixed page has no origin. */
export function isOfficial({ data }: Entry<unknown>): boolean {
  return typeof data === 'object' && data !== null && 'origin' in data && data.origin === 'official'
}

const doubtHeading = /原文的?(?:疑点|问题|错误|出入)|存疑|对不上|不一致/

// An entry is never changed after it was read.
const known = new WeakMap<Entry<unknown>, readonly Block[]>()
