import type { Entry } from '#domain/corpus.ts'
import { parseBody } from '#domain/markdown/parse-body.ts'
import { childrenOf, toPlainText } from '#domain/markdown/tree.ts'
import type { MarkdownNode } from '#domain/markdown/tree.ts'
import { toTableLine } from './table-text.ts'

/** The text of a body as its page shows it, without marks, a line for each paragraph and table row. */
export function toBodyLines(entry: Entry<unknown>): string[] {
  const parsed = parseBody(entry)
  return 'root' in parsed ? toLines(parsed.root) : []
}

function toLines(node: MarkdownNode): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [toLine(node)]
    case 'tableRow':
      return [toTableLine(childrenOf(node).map(toLine))]
    case 'code':
      return node.value.split('\n')
    default:
      return childrenOf(node).flatMap(toLines)
  }
}

/** Chinese text has no space where its source has a line break. */
function toLine(node: MarkdownNode): string {
  return toPlainText(node).replace(/\s*\n\s*/g, '')
}
