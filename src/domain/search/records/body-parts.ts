import GithubSlugger from 'github-slugger'
import type { Entry } from '#domain/corpus.ts'
import { parseBody } from '#domain/markdown/parse-body.ts'
import { childrenOf, toPlainText } from '#domain/markdown/tree.ts'
import type { MarkdownNode } from '#domain/markdown/tree.ts'
import type { RecordPart } from './record-parts.ts'
import { toTableLine } from './table-text.ts'

/**
 * A body in parts, each from a heading to the next: the text as its page shows it, without marks, a
 * line for each paragraph and table row. What stands before the first heading has none.
 */
export function toBodyParts(entry: Entry<unknown>): RecordPart[] {
  const parsed = parseBody(entry)
  if ('fault' in parsed) return []
  // Astro gives headings their ids by this library; equal headings are counted by it in order.
  const slugger = new GithubSlugger()
  const parts: Draft[] = [{ lines: [] }]
  for (const { line, heading } of listLines(parsed.root)) {
    const anchor = heading === undefined ? '' : slugger.slug(heading)
    if (anchor === '') parts.at(-1)?.lines.push(line)
    else parts.push({ heading: line, anchor, lines: [line] })
  }
  return parts
}

function* listLines(node: MarkdownNode): Generator<BodyLine> {
  switch (node.type) {
    case 'heading':
      yield { line: toLine(node), heading: toPlainText(node) }
      break
    case 'paragraph':
      yield { line: toLine(node) }
      break
    case 'tableRow':
      yield { line: toTableLine(childrenOf(node).map(toLine)) }
      break
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield { line: toComponentLine(node) }
      for (const child of childrenOf(node)) yield* listLines(child)
      break
    case 'code':
      for (const line of node.value.split('\n')) yield { line }
      break
    default:
      for (const child of childrenOf(node)) yield* listLines(child)
  }
}

/** What a component of an `.mdx` entry shows of its attributes: 低保户数 12 户. */
function toComponentLine({ attributes }: Component): string {
  return attributes
    .flatMap((attribute) => (typeof attribute.value === 'string' ? [attribute.value] : []))
    .join(' ')
}

/** Chinese text has no space where its source has a line break. */
function toLine(node: MarkdownNode): string {
  return toPlainText(node).replace(/\s*\n\s*/g, '')
}

type Component = Extract<MarkdownNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

interface BodyLine {
  readonly line: string
  /** The text of a heading as its id is made of it. */
  readonly heading?: string
}

interface Draft extends RecordPart {
  readonly lines: string[]
}
