import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { boxTables, nestHeadings } from './docx-layout.ts'
import { dressTable } from './docx-table.ts'
import { isBlank, isElement, parseHtml, type HtmlElement, type HtmlNode } from './html-tree.ts'

/**
 * What mammoth made of a Word file, as HTML that fits below a page's own headings and can do no
 * harm: headings, paragraphs, lists, links to other sites, and tables with header cells in boxes that
 * scroll.
 */
export function toPlainHtml(html: string): string {
  const tree = parseHtml(html)
  tree.children = cleanChildren(tree.children)
  const clean = cleaner.runSync(tree)
  nestHeadings(clean)
  boxTables(clean)
  return writer.stringify(clean).trim()
}

const schema: Schema = {
  tagNames: [
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'ul',
      'ol',
      'li',
      'a',
      'strong',
      'em',
      'sup',
      'sub',
      'br',
    ],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], th: ['colSpan', 'rowSpan', 'scope'], td: ['colSpan', 'rowSpan'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  ancestors: {},
  strip: ['script', 'style'],
}

const cleaner = unified().use(rehypeSanitize, schema)
const writer = unified().use(rehypeStringify)

function cleanChildren(children: readonly HtmlNode[]): HtmlElement['children'] {
  return (children as HtmlElement['children']).flatMap(cleanNode)
}

function cleanNode(node: HtmlElement['children'][number]): HtmlElement['children'] {
  if (!isElement(node)) return [node]
  if (node.tagName === 'img') return [toPictureNote(node)]
  node.children = cleanChildren(node.children)
  if (node.tagName === 'a') return cleanLink(node)
  if (node.tagName === 'table') dressTable(node)
  return emptiable.has(node.tagName) && isBlank(node) ? [] : [node]
}

const emptiable = new Set('p h1 h2 h3 h4 h5 h6 li ul ol strong em table'.split(' '))

function toPictureNote({ properties }: HtmlElement): { type: 'text'; value: string } {
  const alt = typeof properties.alt === 'string' ? properties.alt.trim() : ''
  return { type: 'text', value: alt === '' ? '（图片，见原文件）' : `（图片：${alt}，见原文件）` }
}

/** A link within the document leads nowhere here: its words stay, the arrow back to a note goes. */
function cleanLink(link: HtmlElement): HtmlElement['children'] {
  const href = typeof link.properties.href === 'string' ? link.properties.href.trim() : ''
  if (/^(?:https?:\/\/[^/]|mailto:|tel:)/i.test(href) && !isBlank(link)) return [link]
  return /^#(?:foot|end)note-ref/.test(href) ? [] : link.children
}
