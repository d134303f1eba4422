import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const parser = unified().use(rehypeParse, { fragment: true })

/** Parses a piece of HTML. */
export function parseHtml(html: string): HtmlRoot {
  return parser.parse(html)
}

/** Whether a node is an element, which can have a name and children. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.type === 'element'
}

/** The text of a node and all below it. */
export function textOf(node: HtmlNode): string {
  if (node.type === 'text') return node.value
  return isElement(node) ? node.children.map(textOf).join('') : ''
}

/** Whether nothing of a node can be seen. */
export function isBlank(node: HtmlNode): boolean {
  return textOf(node).trim() === ''
}

export type HtmlRoot = ReturnType<typeof parser.parse>
export type HtmlNode = HtmlRoot['children'][number]
export type HtmlElement = Extract<HtmlNode, { type: 'element' }>
