import { htmlToHast } from 'satteri'
import type { HastNode } from 'satteri'
import { toTableLine } from './table-text.ts'

/** The text of a piece of HTML, a line for each paragraph, heading, list entry and table row. */
export function toHtmlLines(html: string): string[] {
  return toLines(htmlToHast(html, { fragment: true }))
}

function toLines(node: HastNode): string[] {
  if (node.type === 'element' && node.tagName === 'tr') {
    return [
      toTableLine(
        childrenOf(node)
          .filter(isElement)
          .map((cell) => toLine([cell])),
      ),
    ]
  }
  const lines: string[] = []
  let inline: HastNode[] = []
  const endLine = () => {
    const line = toLine(inline)
    if (line !== '') lines.push(line)
    inline = []
  }
  for (const child of childrenOf(node)) {
    if (!isBlock(child)) {
      inline.push(child)
      continue
    }
    endLine()
    lines.push(...toLines(child))
  }
  endLine()
  return lines
}

/** Spaces and line breaks of the source are one space, and none at the ends. */
function toLine(nodes: readonly HastNode[]): string {
  return nodes.map(toPlainText).join('').replace(/\s+/g, ' ').trim()
}

function toPlainText(node: HastNode): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return childrenOf(node).map(toPlainText).join('')
}

function childrenOf(node: HastNode): readonly HastNode[] {
  return 'children' in node ? node.children : []
}

function isElement(node: HastNode): boolean {
  return node.type === 'element'
}

/** What begins a line of its own, as the readers of attachments write it. */
function isBlock(node: HastNode): boolean {
  return node.type === 'element' && blockPattern.test(node.tagName)
}

const blockPattern =
  /^(?:p|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|div|section|figure|figcaption|table|caption|thead|tbody|tfoot|tr|td|th)$/
