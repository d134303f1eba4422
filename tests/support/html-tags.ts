/**
 * The start tags of a page with their attributes, in order. Made for pages that html-validate
 * accepts; what stands in comments and scripts is not HTML and yields no tags.
 */
export function parseHtmlTags(html: string): HtmlTag[] {
  return [...html.matchAll(tagPattern)].flatMap(({ groups = {} }) => {
    const name = groups.raw ?? groups.name
    if (name === undefined) return []
    const attributes = parseAttributes(groups.rawAttributes ?? groups.attributes ?? '')
    return [{ name: name.toLowerCase(), attributes, text: groups.text ?? '' }]
  })
}

const attributes = `(?:"[^"]*"|'[^']*'|[^"'>])*`

const tagPattern = new RegExp(
  [
    '<!--[^]*?-->',
    `<(?<raw>script|style|textarea|title)(?![\\w-])(?<rawAttributes>${attributes})>(?<text>[^]*?)</\\k<raw>\\s*>`,
    `<(?<name>[a-z][^\\s/>]*)(?<attributes>${attributes})>`,
  ].join('|'),
  'gi',
)

const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

function parseAttributes(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(attributePattern)].map(
    ([, name = '', double, single, bare]) =>
      [name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? '')] as const,
  )
  return new Map(found)
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00A0',
  quot: '"',
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16))
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal))
    return namedEntities[String(name)] ?? entity
  })
}

export interface HtmlTag {
  /** In lower case. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** What a script, style, textarea or title contains; empty for other elements. */
  readonly text: string
}
