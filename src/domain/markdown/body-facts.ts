import type { Entry } from '#domain/corpus.ts'
import { findElements, toJsxElement } from './elements.ts'
import type { BodyElement } from './elements.ts'
import { listPictured, toLink } from './links.ts'
import type { BodyLink } from './links.ts'
import { parseBody } from './parse-body.ts'
import type { BodyFault } from './parse-body.ts'
import { createPlacer } from './place.ts'
import type { BodyExcerpt, BodyPoint, Placer } from './place.ts'
import { findStatementLines } from './statements.ts'
import { childrenOf, toPlainText } from './tree.ts'
import type { MarkdownNode } from './tree.ts'

/** What the checks need to know of a body, read once with the parser that also renders it. */
export function getBodyFacts(entry: Entry<unknown>): BodyFacts {
  const known = factsByEntry.get(entry)
  if (known !== undefined) return known
  const facts = readBody(entry)
  factsByEntry.set(entry, facts)
  return facts
}

const factsByEntry = new WeakMap<Entry<unknown>, BodyFacts>()

function readBody(entry: Entry<unknown>): BodyFacts {
  const parsed = parseBody(entry)
  if (parsed.fault !== undefined) return { ...readNodes([], entry), fault: parsed.fault }
  const nodes = listNodes(parsed.root)
  if (nodes !== undefined) return readNodes(nodes, entry)
  const fault = { line: entry.bodyLine, column: 1, what: '引用或列表嵌套得太深' }
  return { ...readNodes([], entry), fault }
}

// Nobody writes deeper; a file made to break the reader would.
const depthAtMost = 60

/** All nodes in their order, or undefined where they stand deeper in one another than anyone writes. */
function listNodes(root: MarkdownNode): MarkdownNode[] | undefined {
  const nodes: MarkdownNode[] = []
  return collectNodes(root, 0, nodes) ? nodes : undefined
}

/** One list for all: a body may have more nodes than a call takes arguments. */
function collectNodes(node: MarkdownNode, depth: number, nodes: MarkdownNode[]): boolean {
  if (depth > depthAtMost) return false
  nodes.push(node)
  return childrenOf(node).every((child) => collectNodes(child, depth + 1, nodes))
}

function readNodes(nodes: readonly MarkdownNode[], entry: Entry<unknown>): BodyFacts {
  const placer = createPlacer(entry)
  const pictured = listPictured(nodes)
  return {
    links: nodes.flatMap((node) => toLink(node, pictured, placer) ?? []),
    elements: nodes.flatMap((node) => listElements(node, placer)),
    statements: nodes.flatMap((node) => listStatements(node, placer)),
    expressions: nodes.flatMap((node) => listExpressions(node, placer)),
    tables: nodes.flatMap((node) => listTables(node, placer)),
  }
}

function listElements(node: MarkdownNode, placer: Placer): readonly BodyElement[] {
  if (node.type === 'html') return findElements(node, placer)
  const isJsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
  return isJsx ? [toJsxElement(node, placer)] : []
}

function listStatements(node: MarkdownNode, placer: Placer): readonly BodyPoint[] {
  if (node.type === 'mdxjsEsm') return [placer.at(node)]
  return node.type === 'paragraph' ? findStatementLines(node, placer) : []
}

function listExpressions(node: MarkdownNode, placer: Placer): readonly BodyExcerpt[] {
  if (node.type === 'text') return placer.matches(node, bracedPattern)
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
  return isExpression ? [placer.at(node)] : []
}

// Markdown shows braces as they stand; an escaped one was meant so.
const bracedPattern = /(?<!\\)\{[^{}\n]*\}/g

function listTables(node: MarkdownNode, placer: Placer): BodyTable[] {
  if (node.type !== 'table') return []
  const [header] = childrenOf(node)
  const columns = header === undefined ? [] : childrenOf(header).map(toPlainText)
  const { line, column } = placer.at(node)
  return [{ line, column, columns }]
}

export interface BodyFacts {
  /** Links, link definitions and images, addresses decoded. */
  readonly links: readonly BodyLink[]
  /** HTML elements and components, comments and unfinished tags included. */
  readonly elements: readonly BodyElement[]
  /** Lines that would import or export in MDX. */
  readonly statements: readonly BodyPoint[]
  /** `{…}` outside code. */
  readonly expressions: readonly BodyExcerpt[]
  readonly tables: readonly BodyTable[]
  /** Why the body cannot be parsed at all; only MDX can fail. */
  readonly fault?: BodyFault
}

export interface BodyTable extends BodyPoint {
  readonly columns: readonly string[]
}
