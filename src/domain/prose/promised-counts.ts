import { parseHanNumber } from '#domain/text/han-number.ts'
import { levelOf } from './blocks.ts'
import type { Block } from './blocks.ts'

/** “以下四个方面：” and the like, each with how many headings or entries of one list follow it. */
export function findPromises(blocks: readonly Block[]): Announcement[] {
  return blocks.flatMap((block, index) => {
    const match = block.kind === 'paragraph' ? announcement.exec(block.text) : null
    const promised = match && readCount(match[1] ?? '')
    if (!match || !promised) return []
    const found = countFollowing(blocks, index + 1)
    if (found === undefined || found === promised) return []
    return [{ block, offset: match.index, words: match[0], promised, found }]
  })
}

/** Reads 四, 两 or 4. */
export function readCount(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  return text === '两' ? 2 : parseHanNumber(text)
}

// Only at the end of a paragraph: what is announced there stands below it.
const announcement =
  /(?:以下|下列|如下)(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个方面|方面|项|点|条|类|件事|个问题)[^，。；：]{0,12}[：:]$/u

/** How many entries the list has, or headings of its level, that begin right below. */
function countFollowing(blocks: readonly Block[], from: number): number | undefined {
  const next = blocks[from]
  if (next === undefined) return undefined
  if (next.kind === 'item') {
    return countWhile(
      blocks,
      from,
      (block) => block.kind === 'item' || block.kind === 'continuation',
    )
  }
  const level = levelOf(next)
  if (level === 0) return undefined
  return countWhile(blocks, from, (block) => levelOf(block) === 0 || levelOf(block) >= level)
}

/** Counts those like the first one, as long as what comes belongs to them. */
function countWhile(
  blocks: readonly Block[],
  from: number,
  belongs: (block: Block) => boolean,
): number {
  const first = blocks[from]
  let count = 0
  for (let index = from; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (first === undefined || block === undefined || !belongs(block)) break
    const isAlike = block.kind === first.kind && levelOf(block) === levelOf(first)
    if (isAlike && block.list?.depth === first.list?.depth) count += 1
  }
  return count
}

export interface Announcement {
  readonly block: Block
  readonly offset: number
  readonly words: string
  readonly promised: number
  readonly found: number
}
