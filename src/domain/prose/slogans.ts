import type { Block } from './blocks.ts'
import { readCount } from './promised-counts.ts'

/**
 * The 提升一个水平、解决二个热点、攻克三个难点 of a preface against headings that are built in
 * the same way: those whose words are not the heading's of the same number.
 */
export function findBrokenSlogans(blocks: readonly Block[]): BrokenSlogan[] {
  const headings = new Map(
    blocks
      .filter(({ kind, text }) => kind === 'heading' || numbering.test(text))
      .flatMap(({ text }) => sloganOf(text.replace(numbering, '')))
      .map((slogan) => [slogan.count, slogan.words]),
  )
  if (headings.size < fewest) return []
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return []
    const slogans = Array.from(block.text.matchAll(everySlogan), toSlogan)
    if (slogans.length < fewest) return []
    return slogans.flatMap(({ words, count, offset }) => {
      const heading = headings.get(count)
      return heading === undefined || heading === words ? [] : [{ block, offset, words, heading }]
    })
  })
}

// Two may be chance; three numbers that count up are a scheme.
const fewest = 3
const pattern = String.raw`(\p{Script=Han}{2})([一二两三四五六七八九十])([个项大条])(\p{Script=Han}{2})`
const everySlogan = new RegExp(`(?<=^|[“、，,：:；\\s])${pattern}`, 'gu')
const leadingSlogan = new RegExp(`^${pattern}`, 'u')
const numbering = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.、])\s*/u

function sloganOf(heading: string): Slogan[] {
  const match = leadingSlogan.exec(heading)
  return match ? [toSlogan(match)] : []
}

function toSlogan(match: RegExpExecArray): Slogan {
  return { words: match[0], count: readCount(match[2] ?? '') ?? 0, offset: match.index }
}

interface Slogan {
  readonly words: string
  readonly count: number
  readonly offset: number
}

export interface BrokenSlogan {
  readonly block: Block
  readonly offset: number
  readonly words: string
  /** What the heading of the same number says. */
  readonly heading: string
}
