import { isElement, type HtmlElement, type HtmlNode, type HtmlRoot } from './html-tree.ts'

/** Puts the highest heading below the page's own, which is the first level, and skips none. */
export function nestHeadings(tree: HtmlRoot): void {
  const open: number[] = []
  for (const heading of listElements(tree.children, isHeading)) {
    const level = Number(heading.tagName.slice(1))
    while ((open.at(-1) ?? 0) >= level) open.pop()
    heading.tagName = `h${Math.min(open.push(level) + 1, 6)}`
  }
}

/** Lets each table scroll in a box that the keyboard reaches; one within another with the outer. */
export function boxTables(tree: HtmlRoot): void {
  let count = 0
  const box = (nodes: HtmlElement['children']): HtmlElement['children'] =>
    nodes.map((node) => {
      if (!isElement(node)) return node
      if (node.tagName === 'table') return toBox(node, ++count)
      node.children = box(node.children)
      return node
    })
  tree.children = box(tree.children as HtmlElement['children'])
}

function isHeading({ tagName }: HtmlElement): boolean {
  return /^h[1-6]$/.test(tagName)
}

/** The elements of a kind in their order. */
function listElements(
  nodes: readonly HtmlNode[],
  isWanted: (element: HtmlElement) => boolean,
): HtmlElement[] {
  return nodes
    .filter(isElement)
    .flatMap((element) => [
      ...(isWanted(element) ? [element] : []),
      ...listElements(element.children, isWanted),
    ])
}

function toBox(table: HtmlElement, number: number): HtmlElement {
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['table-scroll'], tabIndex: 0, ariaLabel: `表格 ${number}` },
    children: [table],
  }
}
