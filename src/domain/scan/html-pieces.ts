/**
 * Takes a page or a feed apart in one pass: its tags, and what anybody reads in it or hears of it,
 * line by line. Made for what this portal writes itself; nothing in it is executed or repaired.
 */
export function toHtmlPieces(html: string): HtmlPieces {
  const tags: HtmlPiece[] = []
  const texts: string[] = []
  let line = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    line += html.slice(at, open === -1 ? html.length : open)
    if (open === -1) break
    const token = readToken(html, open)
    at = token.end
    if (token.tag !== undefined) {
      tags.push(token.tag)
      texts.push(...listValues(token.tag))
    }
    if (token.text !== undefined) texts.push(token.text)
    if (token.isInline) continue
    texts.push(...toText(line))
    line = ''
  }
  return { tags, texts: [...texts, ...toText(line)] }
}

/** What begins with the bracket that stands there; a bracket that begins nothing is text. */
function readToken(html: string, open: number): Token {
  if (html.startsWith('<!--', open)) return readUntil(html, open + '<!--'.length, '-->')
  if (html.startsWith('<![CDATA[', open)) return readUntil(html, open + '<![CDATA['.length, ']]>')
  tagPattern.lastIndex = open
  const [whole, slash, name = '', attributes = ''] = tagPattern.exec(html) ?? []
  if (whole === undefined) return { end: open + 1, isInline: true }
  const end = open + whole.length
  const isInline = inlineElements.test(name)
  if (slash === '/') return { end, isInline }
  if (!rawElements.test(name) || whole.endsWith('/>')) {
    return { end, isInline, tag: toKnownPiece(whole, name, attributes) }
  }
  const close = html.indexOf(`</${name}`, end)
  const content = html.slice(end, close === -1 ? html.length : close)
  return { end: end + content.length, isInline, tag: toPiece(name, attributes, content) }
}

function readUntil(html: string, start: number, mark: string): Token {
  const found = html.indexOf(mark, start)
  const end = found === -1 ? html.length : found
  return {
    end: Math.min(end + mark.length, html.length),
    isInline: true,
    text: html.slice(start, end),
  }
}

const tagPattern = /<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/iy
const rawElements = /^(?:script|style|textarea|title)$/i

/** What stands within a line; anything else ends it. */
const inlineElements =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/i

/** Most tags of a site stand in many of its pages. */
function toKnownPiece(whole: string, name: string, attributes: string): HtmlPiece {
  const known = knownPieces.get(whole)
  if (known !== undefined) return known
  const piece = toPiece(name, attributes, '')
  if (knownPieces.size >= knownAtMost) knownPieces.clear()
  knownPieces.set(whole, piece)
  return piece
}

const knownPieces = new Map<string, HtmlPiece>()
const knownAtMost = 20_000

function toPiece(name: string, attributes: string, content: string): HtmlPiece {
  const values = [...attributes.matchAll(attributePattern)].map(
    ([, key = '', double, single, bare]) =>
      [key.toLowerCase(), decodeEntities(double ?? single ?? bare ?? '')] as const,
  )
  return { name: name.toLowerCase(), attributes: new Map(values), content }
}

const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** What a tag says beyond its text: labels, addresses, data, and the title of a page. */
function* listValues({ name, attributes, content }: HtmlPiece): Generator<string> {
  for (const [key, value] of attributes) {
    if (value !== '' && !silentAttributes.test(key)) yield value
  }
  if (name === 'title' || name === 'textarea') yield decodeEntities(content)
  if (name === 'script' && attributes.get('type')?.endsWith('json')) yield* listJsonTexts(content)
}

/** Names and geometry, which are ours or computed. */
const silentAttributes =
  /^(?:class|id|for|style|lang|dir|rel|type|d|points|viewbox|transform|x[12]?|y[12]?|c[xy]|r[xy]?|d[xy]|width|height|colspan|rowspan|tabindex|role|xmlns.*|text-anchor|http-equiv|charset)$/

/** Every key and text of a JSON file, or the file as it stands where it is none. */
export function listJsonTexts(json: string): string[] {
  try {
    return listTexts(JSON.parse(json))
  } catch {
    return [json]
  }
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  // A fraction is nobody's number, and neither is one of fewer digits than a landline has.
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= 1_000_000 ? [`|${value}|`] : []
  }
  if (Array.isArray(value)) return value.flatMap(listTexts)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...listTexts(inner)])
}

function toText(line: string): string[] {
  const text = decodeEntities(line).trim()
  return text === '' ? [] : [text]
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, decodeEntity)
}

function decodeEntity(entity: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return namedEntities[name] ?? entity
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00A0',
  quot: '"',
}

interface Token {
  /** Where what follows begins. */
  readonly end: number
  /** Whether it stands within a line of text. */
  readonly isInline: boolean
  readonly tag?: HtmlPiece
  readonly text?: string
}

export interface HtmlPieces {
  readonly tags: readonly HtmlPiece[]
  readonly texts: readonly string[]
}

export interface HtmlPiece {
  /** In lower case. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** What a script, style, textarea or title contains; empty for other elements. */
  readonly content: string
}
