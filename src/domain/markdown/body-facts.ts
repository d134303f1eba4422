import type { Entry } from '#domain/corpus.ts'
import { findElements, toJsxElement } from './elements.ts'
import type { BodyElement } from './elements.ts'
import { parseBody } from './parse-body.ts'
import type { BodyFault } from './parse-body.ts'
import { createPlacer } from './place.ts'
import type { BodyPoint, Placer } from './place.ts'
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
  const facts = createFacts()
  const parsed = parseBody(entry)
  if ('fault' in parsed) return { ...facts, fault: parsed.fault }
  collect(parsed.root, createPlacer(entry), facts)
  return facts
}

function collect(node: MarkdownNode, placer: Placer, facts: CollectedFacts): void {
  collectNode(node, placer, facts)
  for (const child of childrenOf(node)) collect(child, placer, facts)
}

function collectNode(node: MarkdownNode, placer: Placer, facts: CollectedFacts): void {
  switch (node.type) {
    case 'link':
      facts.links.push({ ...placer.at(node), url: node.url, form: toLinkForm(node, placer) })
      break
    case 'definition':
      facts.links.push({ ...placer.at(node), url: node.url, form: 'link' })
      break
    case 'image':
      facts.links.push({ ...placer.at(node), url: node.url, form: 'image' })
      break
    case 'html':
      facts.elements.push(...findElements(node, placer))
      break
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      facts.elements.push(toJsxElement(node, placer))
      break
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      facts.expressions.push(placer.at(node))
      break
    case 'mdxjsEsm':
      facts.statements.push(placer.at(node))
      break
    case 'paragraph':
      facts.statements.push(...findStatementLines(node, placer))
      break
    case 'text':
      facts.expressions.push(...placer.matches(node, bracedPattern))
      break
    case 'table':
      facts.tables.push({ ...placer.at(node), columns: toColumns(node) })
      break
  }
}

function toLinkForm(node: MarkdownNode, placer: Placer): BodyLink['form'] {
  return placer.matches(node, /^[[<]/g).length > 0 ? 'link' : 'bare'
}

// Markdown shows braces as they stand; an escaped one was meant so.
const bracedPattern = /(?<!\\)\{[^{}\n]*\}/g

function toColumns(table: MarkdownNode): string[] {
  const [header] = childrenOf(table)
  return header === undefined ? [] : childrenOf(header).map(toPlainText)
}

function createFacts(): CollectedFacts {
  return { links: [], elements: [], statements: [], expressions: [], tables: [] }
}

export interface BodyFacts {
  /** Links, link definitions and images, addresses decoded. */
  readonly links: readonly BodyLink[]
  /** HTML elements and components, comments and unfinished tags included. */
  readonly elements: readonly BodyElement[]
  /** Lines that would import or export in MDX. */
  readonly statements: readonly BodyPoint[]
  /** `{…}` outside code. */
  readonly expressions: readonly BodyPoint[]
  readonly tables: readonly BodyTable[]
  /** Why the body cannot be parsed at all; only MDX can fail. */
  readonly fault?: BodyFault
}

export interface BodyLink extends BodyPoint {
  readonly url: string
  /** `bare` is an address that stands in the text without any mark. */
  readonly form: 'link' | 'image' | 'bare'
}

export interface BodyTable extends BodyPoint {
  readonly columns: readonly string[]
}

interface CollectedFacts {
  readonly links: BodyLink[]
  readonly elements: BodyElement[]
  readonly statements: BodyPoint[]
  readonly expressions: BodyPoint[]
  readonly tables: BodyTable[]
}
