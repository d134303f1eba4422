import { parseAddress } from '#domain/links/address.ts'
import type { HtmlPiece } from './html-pieces.ts'

/**
 * What a page must never hold, whatever has brought it there: a script that its own policy does not
 * name, a handler, an element that takes over the page, and anything fetched from another site.
 */
export function* findPageDangers(
  tags: readonly HtmlPiece[],
  toHash: (text: string) => string,
): Generator<string> {
  const policy = tags.find(({ attributes }) => attributes.get('http-equiv') === policyName)
  const said = policy?.attributes.get('content') ?? ''
  if (policy === undefined) yield '网页没有写明安全策略（Content-Security-Policy）'
  for (const tag of tags) {
    if (isUnnamedScript(tag, said, toHash)) yield '网页里有安全策略没有列出的脚本'
    if (refusedElements.has(tag.name)) yield `网页里有 <${tag.name}>`
    if (tag.name === 'style') yield* findStyleDangers(tag.content)
    yield* getRefusedAttributes(tag)
  }
}

/** What a style sheet must never fetch: anything of another site. */
export function* findStyleDangers(css: string): Generator<string> {
  const fetched = /(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s]{0,80})/i.exec(css)?.[1]
  if (fetched !== undefined) yield fetchesElsewhere('style', fetched)
}

const policyName = 'Content-Security-Policy'

/** Data in a page is no script: a browser runs neither JSON nor JSON-LD. */
function isUnnamedScript(
  { name, attributes, content }: HtmlPiece,
  policy: string,
  toHash: (text: string) => string,
): boolean {
  if (name !== 'script' || attributes.has('src')) return false
  if (/\bjson$/.test(attributes.get('type') ?? '')) return false
  return !policy.includes(`'${toHash(content)}'`)
}

/** The portal writes none of them. */
const refusedElements = new Set(
  'applet base embed fencedframe frame frameset iframe object portal'.split(' '),
)

function getRefusedAttributes(tag: HtmlPiece): readonly string[] {
  const known = refusedByTag.get(tag)
  if (known !== undefined) return known
  const refused = [...findRefusedAttributes(tag)]
  refusedByTag.set(tag, refused)
  return refused
}

/** The same tag stands in many pages. */
const refusedByTag = new WeakMap<HtmlPiece, readonly string[]>()

function* findRefusedAttributes(tag: HtmlPiece): Generator<string> {
  const { name, attributes } = tag
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    yield '网页会自己跳到别的地址'
  }
  for (const [key, value] of attributes) {
    if (/^on[a-z]/.test(key)) yield `<${name}> 上有“${key}”，会运行代码`
    if (addressAttributes.test(key)) yield* findRefusedAddress(tag, key, value)
  }
  for (const value of [attributes.get('srcset'), attributes.get('style')]) {
    if (value !== undefined && /(?:https?:)?\/\//i.test(value)) yield fetchesElsewhere(name, value)
  }
}

function* findRefusedAddress(
  { name, attributes }: HtmlPiece,
  key: string,
  value: string,
): Generator<string> {
  const address = parseAddress(value)
  if (address.kind === 'absolute' && !opened.has(address.scheme) && !isInlinePicture(value)) {
    yield `<${name}> 指向“${address.scheme}:”开头的地址`
  }
  if (isFetched(name, key, attributes) && isElsewhere(address.kind, value)) {
    yield fetchesElsewhere(name, value)
  }
}

function fetchesElsewhere(name: string, address: string): string {
  return `<${name}> 向别的网站取东西：${address.slice(0, 80)}`
}

const addressAttributes =
  /^(?:href|src|xlink:href|action|formaction|data|poster|background|cite|ping|longdesc|manifest)$/
const opened = new Set(['http', 'https', 'mailto', 'tel'])

function isInlinePicture(value: string): boolean {
  return /^data:image\/(?:png|jpeg|gif|webp);/.test(value)
}

/** A link is followed by the reader; everything else a browser fetches or sends to by itself. */
function isFetched(name: string, key: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name === 'a' || name === 'area') return key === 'ping'
  if (name !== 'link') return key !== 'cite'
  return !/^(?:alternate|author|canonical|license|next|prev|search)$/.test(
    attributes.get('rel') ?? '',
  )
}

function isElsewhere(kind: string, value: string): boolean {
  return kind === 'protocol-relative' || (kind === 'absolute' && /^\s*https?:/i.test(value))
}
