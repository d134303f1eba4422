import { htmlToHast } from 'satteri'
import type { HastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri'
import type { BodyExcerpt, BodyPoint, Placer } from './place.ts'
import type { MarkdownNode } from './tree.ts'

/** The elements that a piece of raw HTML opens, as a browser reads them. */
export function findElements(node: HtmlNode, placer: Placer): readonly BodyElement[] {
  const fragment = htmlToHast(`${node.value}<i data-end></i>`, { fragment: true })
  const found = listElements(fragment)
  const elements = found.filter((element) => !isEndMark(element))
  const isUnfinished = elements.length === found.length && !elements.some(swallowsText)
  return placeInOrder(
    [
      ...elements,
      ...listDropped(node.value),
      ...listLoneEnds(node.value, elements),
      ...(isUnfinished ? [createElement('', 'unfinished')] : []),
    ],
    node,
    placer,
  )
}

/** Tells whether JSX takes the name for a component rather than an HTML element. */
export function isComponent(name: string): boolean {
  return /^[A-Z]|\./.test(name)
}

/** A component or element of an MDX body. */
export function toJsxElement(node: JsxNode, placer: Placer): BodyElement {
  const attributes = node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return { name: '…', isExpression: true }
    const { value } = attribute
    const name = attribute.name.toLowerCase().replace(/[-:]/g, '')
    if (typeof value === 'string') return { name, value, isExpression: false }
    return { name, isExpression: value !== null && value !== undefined }
  })
  const { line, column } = placer.at(node)
  const name = node.name ?? ''
  return { name, written: name, form: 'element', attributes, line, column }
}

function isEndMark({ name, attributes }: UnplacedElement): boolean {
  return name === 'i' && attributes.some((attribute) => attribute.name === 'dataend')
}

/** What follows these is text to a browser, until they are closed. */
function swallowsText({ name, form }: UnplacedElement): boolean {
  return form === 'comment' || rawTextPattern.test(name)
}

const rawTextPattern =
  /^(?:script|style|textarea|title|iframe|noembed|noframes|noscript|plaintext|xmp)$/

/** A fragment cannot hold these, so the parser drops them; a browser takes their attributes over. */
function listDropped(html: string): UnplacedElement[] {
  const names = [...html.matchAll(droppedPattern)].map(([, name = '']) => name.toLowerCase())
  return names.map((name) => createElement(name, 'element'))
}

/** An end tag without its beginning closes what the page has opened around the text. */
function listLoneEnds(html: string, opened: readonly UnplacedElement[]): UnplacedElement[] {
  return [...html.matchAll(landmarkEndPattern)]
    .map(([, name = '']) => name.toLowerCase())
    .filter((ended) => !opened.some(({ name }) => name === ended))
    .map((name) => createElement(name, 'element'))
}

const landmarkEndPattern = /<\/(html|body|main|article|section|aside|nav|header|footer)(?=[\s/>])/gi
const droppedPattern = /<(html|head|body|frameset|frame)(?=[\s/>])/gi

/** The parser keeps no positions in raw HTML: the n-th element of a name is the n-th tag of that name. */
function placeInOrder(
  elements: readonly UnplacedElement[],
  node: HtmlNode,
  placer: Placer,
): BodyElement[] {
  const seen = new Map<string, Iterator<BodyExcerpt>>()
  return elements.map((element) => {
    const { name } = element
    const tags = seen.get(name) ?? listTags(name, node, placer)
    seen.set(name, tags)
    const next = tags.next()
    const tag = next.done === true ? undefined : next.value
    const { line, column } = tag ?? placer.at(node)
    return { ...element, written: tag?.text.slice(1) ?? name, line, column }
  })
}

function listTags(name: string, node: HtmlNode, placer: Placer): Iterator<BodyExcerpt> {
  if (!/^[a-z][\w-]*$/.test(name)) return [].values()
  return placer.matches(node, new RegExp(`<${name}(?![\\w-])`, 'gi')).values()
}

function listElements(node: HastNode): UnplacedElement[] {
  const below = 'children' in node ? node.children.flatMap(listElements) : []
  if (node.type === 'comment') return [createElement('', 'comment')]
  if (node.type !== 'element') return below
  const attributes = Object.entries(node.properties).map(([name, value]) => ({
    name: name.toLowerCase(),
    value: Array.isArray(value) ? value.join(' ') : String(value),
    isExpression: false,
  }))
  return [{ ...createElement(node.tagName, 'element'), attributes }, ...below]
}

function createElement(name: string, form: BodyElement['form']): UnplacedElement {
  return { name, form, attributes: [] }
}

export interface BodyElement extends BodyPoint {
  /** As written in JSX; lower case in HTML; empty for what has no name. */
  readonly name: string
  /** The name as it is written; HTML does not tell capitals from small letters. */
  readonly written: string
  /** `unfinished` is a tag that swallows what follows it. */
  readonly form: 'element' | 'comment' | 'unfinished'
  readonly attributes: readonly BodyAttribute[]
}

export interface BodyAttribute {
  /** Lower case, without hyphens and colons. */
  readonly name: string
  readonly value?: string
  /** `{…}` instead of text. */
  readonly isExpression: boolean
}

type UnplacedElement = Omit<BodyElement, 'written' | 'line' | 'column'>
type HtmlNode = Extract<MarkdownNode, { type: 'html' }>
type JsxNode = MdxJsxFlowElement | MdxJsxTextElement
