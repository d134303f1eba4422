import { parseHtmlTags } from './html-tags.ts'
import type { HtmlTag } from './html-tags.ts'

/** Everything on a page that points somewhere, and every name that can be pointed at. */
export function findReferences(html: string): PageReferences {
  const tags = parseHtmlTags(html)
  const ids = tags.flatMap(({ name, attributes }) =>
    [attributes.get('id'), name === 'a' ? attributes.get('name') : undefined].filter(
      (id) => id !== undefined,
    ),
  )
  return { ids: new Set(ids), references: tags.flatMap(findTagReferences) }
}

/** The addresses in `url(…)` and `@import` of a style sheet. */
export function findStyleReferences(css: string): Reference[] {
  const withoutComments = css.replace(/\/\*[^]*?\*\//g, '')
  const pattern =
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi
  return [...withoutComments.matchAll(pattern)].map((match) => ({
    url: match.slice(1).join(''),
    isRequest: true,
  }))
}

/** Attributes that only lead somewhere when the reader follows them. */
const linkAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'xlink:href'],
  area: ['href'],
  button: ['formaction'],
  form: ['action'],
}

/** Attributes that make the browser fetch something by itself. */
const requestAttributes: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
}

/** Link types that name another document and fetch nothing. */
const linkTypes = /^(?:alternate|author|canonical|help|license|next|prev|search)$/

function findTagReferences(tag: HtmlTag): Reference[] {
  const { name, attributes, text } = tag
  const pick = (names: readonly string[] | undefined, isRequest: boolean) =>
    (names ?? []).flatMap((attribute) => {
      const url = attributes.get(attribute)
      return url === undefined ? [] : [{ url, isRequest }]
    })
  return [
    ...pick(linkAttributes[name], false),
    ...pick(requestAttributes[name], true),
    ...(name === 'link' ? pick(['href'], !isDocumentLink(attributes.get('rel') ?? '')) : []),
    ...(name === 'meta' ? findRefresh(attributes) : []),
    ...findSourceSet(attributes.get('srcset') ?? attributes.get('imagesrcset') ?? ''),
    ...(name === 'style' ? findStyleReferences(text) : []),
    // style="…", and what SVG paints with: fill="url(#pattern)".
    ...[...attributes.values()].flatMap((value) =>
      value.includes('url(') ? findStyleReferences(value) : [],
    ),
  ]
}

function isDocumentLink(rel: string): boolean {
  return rel.split(/\s+/).every((type) => linkTypes.test(type.toLowerCase()))
}

function findRefresh(attributes: ReadonlyMap<string, string>): Reference[] {
  if (attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return []
  const url = /url\s*=\s*['"]?([^'"]+)/i.exec(attributes.get('content') ?? '')?.[1]
  return url === undefined ? [] : [{ url: url.trim(), isRequest: false }]
}

function findSourceSet(sourceSet: string): Reference[] {
  return sourceSet
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((url) => url !== '')
    .map((url) => ({ url, isRequest: true }))
}

export interface Reference {
  readonly url: string
  /** Whether the browser fetches it without being asked. */
  readonly isRequest: boolean
}

export interface PageReferences {
  readonly ids: ReadonlySet<string>
  readonly references: readonly Reference[]
}
