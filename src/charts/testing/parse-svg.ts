/** Reads well-formed XML into a tree and throws where a tag is not closed or a character not escaped. */
export function parseSvg(xml: string): SvgElement {
  const root: SvgElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let end = 0
  for (const match of xml.matchAll(tokenPattern)) {
    if (match.index !== end) throw new Error(`Not well formed: ${xml.slice(end, end + 40)}`)
    end += match[0].length
    readToken(match[0], open)
  }
  if (end !== xml.length) throw new Error(`Not well formed: ${xml.slice(end, end + 40)}`)
  if (open.length !== 1) throw new Error(`Not closed: ${open.at(-1)?.name ?? ''}`)
  const [svg] = root.children
  if (svg === undefined || root.children.length > 1) throw new Error('Not one element')
  return svg
}

/** All elements of this name, in document order. */
export function findElements(element: SvgElement, name: string): SvgElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findElements(child, name),
  ])
}

const tokenPattern =
  /<\/[a-z]+>|<[a-zA-Z]+(?: [a-zA-Z0-9:-]+="[^"<]*")*\/?>|(?:[^<>&]|&(?:amp|lt|gt|quot);)+/g

function readToken(token: string, open: SvgElement[]): void {
  const parent = open.at(-1)
  if (parent === undefined) throw new Error('Closed too often')
  if (token.startsWith('</')) {
    if (token !== `</${parent.name}>`) throw new Error(`${token} closes <${parent.name}>`)
    open.pop()
  } else if (token.startsWith('<')) {
    const element = readTag(token)
    parent.children.push(element)
    if (!token.endsWith('/>')) open.push(element)
  } else {
    parent.text += unescape(token)
  }
}

function readTag(token: string): SvgElement {
  const attributes = [...token.matchAll(/ ([a-zA-Z0-9:-]+)="([^"]*)"/g)]
  const names = attributes.map(([, name = '']) => name)
  if (new Set(names).size < names.length) throw new Error(`An attribute twice: ${token}`)
  return {
    name: /^<([a-zA-Z]+)/.exec(token)?.[1] ?? '',
    attributes: Object.fromEntries(
      attributes.map(([, name = '', value = '']) => [name, unescape(value)]),
    ),
    children: [],
    text: '',
  }
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

export interface SvgElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: SvgElement[]
  /** Its own text, without that of its children. */
  text: string
}
