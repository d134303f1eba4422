import type { Entry } from '#domain/corpus.ts'
import { parseBody } from '#domain/markdown/parse-body.ts'
import { childrenOf } from '#domain/markdown/tree.ts'
import type { MarkdownNode } from '#domain/markdown/tree.ts'
import { maskMarkup, withoutLeadingMask } from './mask.ts'

/**
 * The blocks of a body, in order: what a reader sees as one paragraph, heading, list entry or
 * table. A body that cannot be parsed has none.
 */
export function toBlocks(entry: Entry<unknown>): Block[] {
  const parsed = parseBody(entry)
  if ('fault' in parsed) return []
  const masked = maskMarkup(entry.body, parsed.root)
  const drafts = [...listBlocks(childrenOf(parsed.root))]
  return drafts.map((draft) => toBlock(draft, entry, masked)).filter(({ text }) => text !== '')
}

/** Where a character of the block stands in its file. */
export function positionIn(block: Block, offset: number): BlockPosition {
  const before = block.text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return {
    line: block.line + before.split('\n').length - 1,
    column: offset - lineStart + (lineStart === 0 ? block.column : 1),
  }
}

/** Of a heading its level, 1 to 6; of anything else 0. */
export function levelOf({ node }: Block): number {
  return node.type === 'heading' ? node.depth : 0
}

/** Begins with the first character that a reader sees. */
function toBlock({ node, kind, list }: Draft, entry: Entry<unknown>, masked: string): Block {
  const nodeStart = node.position?.start.offset ?? 0
  const whole = masked.slice(nodeStart, node.position?.end.offset ?? nodeStart)
  const start = nodeStart + (whole.length - withoutLeadingMask(whole).length)
  const before = masked.slice(0, start)
  return {
    kind,
    node,
    line: entry.bodyLine + before.split('\n').length - 1,
    column: start - before.lastIndexOf('\n'),
    text: masked.slice(start, nodeStart + whole.length),
    list: list && { depth: list.depth, number: numberIn(list, entry.body) },
  }
}

/** Markdown counts by itself where every entry of a list is written “1.”: then no number was typed. */
function numberIn({ list, item }: DraftItem, body: string): number | undefined {
  const numbers = childrenOf(list).map((each) => numberOf(each, body))
  const isAutomatic = numbers.length > 1 && numbers.every((number) => number === 1)
  return isAutomatic ? undefined : numberOf(item, body)
}

function numberOf(item: MarkdownNode, body: string): number | undefined {
  const start = item.position?.start.offset ?? 0
  const digits = /^\d{1,9}(?=[.)])/.exec(body.slice(start, start + 'nnnnnnnnn.'.length))
  return digits ? Number(digits[0]) : undefined
}

function* listBlocks(nodes: readonly MarkdownNode[]): Generator<Draft> {
  for (const node of nodes) {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
      case 'table':
        yield { node, kind: node.type }
        break
      case 'list':
        yield* listItems(node, 0)
        break
      case 'blockquote':
      case 'mdxJsxFlowElement':
        yield* listBlocks(childrenOf(node))
        break
    }
  }
}

/** The first paragraph of an entry carries its number; what follows in it goes on. */
function* listItems(list: MarkdownNode, depth: number): Generator<Draft> {
  for (const item of childrenOf(list)) {
    for (const [index, node] of childrenOf(item).entries()) {
      if (node.type === 'list') {
        yield* listItems(node, depth + 1)
      } else if (node.type === 'paragraph') {
        yield { node, kind: index === 0 ? 'item' : 'continuation', list: { list, item, depth } }
      } else {
        yield* listBlocks([node])
      }
    }
  }
}

interface Draft {
  readonly node: MarkdownNode
  readonly kind: BlockKind
  readonly list?: DraftItem
}

interface DraftItem {
  readonly list: MarkdownNode
  readonly item: MarkdownNode
  readonly depth: number
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'continuation' | 'table'

export interface Block {
  readonly kind: BlockKind
  readonly node: MarkdownNode
  /** The line of the file on which the text begins, counted from 1. */
  readonly line: number
  readonly column: number
  /** From the first character that a reader sees; what is not prose is masked. */
  readonly text: string
  /** Of an entry in a list: how deep it stands, and the number that was typed. */
  readonly list: { readonly depth: number; readonly number: number | undefined } | undefined
}

export interface BlockPosition {
  readonly line: number
  readonly column: number
}
