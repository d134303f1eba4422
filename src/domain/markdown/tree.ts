import type { MdastNode } from 'satteri'

export type MarkdownNode = MdastNode

/** The nodes directly below this one; none below a leaf. */
export function childrenOf(node: MarkdownNode): readonly MarkdownNode[] {
  return 'children' in node ? node.children : []
}

/** The text a reader sees of a node, without its markup. */
export function toPlainText(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return childrenOf(node).map(toPlainText).join('')
}
