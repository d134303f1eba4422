import { parseHanNumber } from '#domain/text/han-number.ts'
import { levelOf } from './blocks.ts'
import type { Block } from './blocks.ts'

/** The numbered blocks of a body whose number does not follow the one before on their level. */
export function findNumberingBreaks(blocks: readonly Block[]): NumberingBreak[] {
  const marked = blocks.map((block) => ({ block, marker: markerOf(block) }))
  const open: Level[] = []
  const breaks: NumberingBreak[] = []
  for (const { block, marker } of marked) {
    if (marker === undefined) {
      leaveLevels(open, block)
      continue
    }
    const level = enterLevel(open, marker, block)
    const expected = level.last + 1
    if (marker.number !== expected && !mayRestart(level, marker, block)) {
      breaks.push({ block, label: marker.label, number: marker.number, expected })
    }
    level.last = marker.number
    level.isInterrupted = false
  }
  return breaks
}

/** 一、 （一） 1. （1）: the hierarchy of GB/T 9704-2012, in either width of brackets. */
function markerOf(block: Block): Marker | undefined {
  if (block.kind === 'item' && block.list?.number !== undefined) {
    const { depth, number } = block.list
    return { rank: textRank + digitStyle + depth / 100, number, label: `${number}.` }
  }
  if (block.kind === 'table' || block.kind === 'continuation') return undefined
  for (const [style, pattern] of styles.entries()) {
    const match = pattern.exec(block.text)
    if (!match) continue
    const [label, digits = ''] = match
    const number = parseHanNumber(digits) ?? Number(digits)
    const rank = (block.kind === 'heading' ? levelOf(block) * 10 : textRank) + style
    if (!Number.isNaN(number)) return { rank, number, label }
  }
  return undefined
}

// “6、7月份” is two months and no sixth entry; “2、7月31日” is the second one.
const styles = [
  /^([一二三四五六七八九十百]+)、/u,
  /^[（(]([一二三四五六七八九十百]+)[）)]/u,
  /^(\d{1,2})(?:[.．](?!\d)|、(?!\d{1,2}(?:月(?!\d)|季度|[号日天级组社楼栋])))/u,
  /^[（(](\d{1,2})[）)]/u,
]
const digitStyle = 2

// Below every heading: a list may count anew under each.
const textRank = 100

/** A text without a number ends nothing by itself, but a heading ends what stood below it. */
function leaveLevels(open: Level[], block: Block): void {
  const level = levelOf(block)
  if (level > 0) {
    const kept = open.filter(({ headingLevel }) => headingLevel > 0 && headingLevel <= level)
    open.splice(0, open.length, ...kept)
  } else if (annexStart.test(block.text)) {
    open.splice(0)
  } else if (block.kind !== 'continuation') {
    for (const each of open) each.isInterrupted = true
  }
}

const annexStart = /^\s*附\s*[件表录]/u

function enterLevel(open: Level[], { rank }: Marker, block: Block): Level {
  while ((open.at(-1)?.rank ?? -1) > rank) open.pop()
  const top = open.at(-1)
  if (top?.rank === rank) return top
  const level = { rank, last: 0, isInterrupted: false, headingLevel: levelOf(block) }
  open.push(level)
  return level
}

/** A list may begin anew after other text; headings, 一、 and （一） count through. */
function mayRestart(
  { isInterrupted, last }: Level,
  { rank, number }: Marker,
  block: Block,
): boolean {
  if (number !== 1 || !isInterrupted || rank < textRank + digitStyle) return false
  return block.kind === 'item' || last > 1
}

interface Marker {
  /** Higher numbers stand deeper. */
  readonly rank: number
  readonly number: number
  readonly label: string
}

interface Level {
  readonly rank: number
  last: number
  isInterrupted: boolean
  readonly headingLevel: number
}

export interface NumberingBreak {
  readonly block: Block
  /** The number as it is written: 四、 */
  readonly label: string
  readonly number: number
  readonly expected: number
}
