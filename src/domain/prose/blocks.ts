import type { Entry } from '#domain/corpus.ts'
import { parseBody } from '#domain/markdown/parse-body.ts'
import { childrenOf } from '#domain/markdown/tree.ts'
import type { MarkdownNode } from '#domain/markdown/tree.ts'
import { createLineIndex } from '#domain/text/line-index.ts'
import { maskMarkup, withoutLeadingMask } from './mask.ts'

/**
 * The blocks of a body, in order: what a reader sees as one paragraph, heading, list entry or
 * table. A body that cannot be parsed has none.
 */
export function toBlocks(entry: Entry<unknown>): Block[] {
  const parsed = parseBody(entry)
  if ('fault' in parsed) return []
  const source: Source = {
    entry,
    masked: maskMarkup(entry.body, parsed.root),
    positionOf: createLineIndex(entry.body),
  }
  const drafts = [...listBlocks(childrenOf(parsed.root))]
  return drafts.map((draft) => toBlock(draft, source)).filter(({ text }) => text !== '')
}

/** Where a character of the block stands in its file. */
export function positionIn(block: Block, offset: number): BlockPosition {
  const { line, column } = positionsOf(block)(offset)
  return { line: block.line + line - 1, column: column + (line === 1 ? block.column - 1 : 0) }
}

/** Of a block with many faults each is asked for. */
function positionsOf(block: Block): ReturnType<typeof createLineIndex> {
  const known = positions.get(block)
  if (known !== undefined) return known
  const found = createLineIndex(block.text)
  positions.set(block, found)
  return found
}

const positions = new WeakMap<Block, ReturnType<typeof createLineIndex>>()

/** Of a heading its level, 1 to 6; of anything else 0. */
export function levelOf({ node }: Block): number {
  return node.type === 'heading' ? node.depth : 0
}

/** Begins with the first character that a reader sees. */
function toBlock({ node, kind, list }: Draft, { entry, masked, positionOf }: Source): Block {
  const nodeStart = node.position?.start.offset ?? 0
  const whole = masked.slice(nodeStart, node.position?.end.offset ?? nodeStart)
  const start = nodeStart + (whole.length - withoutLeadingMask(whole).length)
  const { line, column } = positionOf(start)
  return {
    kind,
    node,
    line: entry.bodyLine + line - 1,
    column,
    text: masked.slice(start, nodeStart + whole.length),
    list: list && { depth: list.depth, number: numberIn(list, entry.body) },
  }
}

/** Markdown counts by itself where every entry of a list is written “1.”: then no number was typed. */
function numberIn({ list, item }: DraftItem, body: string): number | undefined {
  return isAutomatic(list, body) ? undefined : numberOf(item, body)
}

function isAutomatic(list: MarkdownNode, body: string): boolean {
  const known = automaticLists.get(list)
  if (known !== undefined) return known
  const items = childrenOf(list)
  const found = items.length > 1 && items.every((item) => numberOf(item, body) === 1)
  automaticLists.set(list, found)
  return found
}

/** A list is asked about once for each of its entries. */
const automaticLists = new WeakMap<MarkdownNode, boolean>()

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

interface Source {
  readonly entry: Entry<unknown>
  readonly masked: string
  readonly positionOf: ReturnType<typeof createLineIndex>
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
