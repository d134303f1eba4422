import { createDoctypeError } from '#loaders/attachments/refuse-doctype.ts'

/** A piece of XML; names are without their prefix, since a program may write `ns0:t` for `w:t`. */
export type XmlToken =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly tag: string
      readonly isEmpty: boolean
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string }

/**
 * Cuts XML into tags and text, once from the beginning to the end, however broken it is: what nobody
 * can parse may still hold a name. Entities other than those of XML itself are left as they are.
 * @throws UnreadableError at a DOCTYPE, which no office program writes and which makes entities of entities
 */
export function* readXmlTokens(xml: string): Generator<XmlToken> {
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start !== at) {
      yield { kind: 'text', text: decodeEntities(xml.slice(at, start === -1 ? undefined : start)) }
      if (start === -1) return
    }
    const special = specials.find(({ opening }) => xml.startsWith(opening, start))
    if (special !== undefined) {
      const end = xml.indexOf(special.closing, start + special.opening.length)
      const stop = end === -1 ? xml.length : end
      const text = xml.slice(start + special.opening.length, stop)
      if (special.kind !== undefined) yield { kind: special.kind, text }
      at = stop + special.closing.length
    } else {
      if (/^<!doctype/i.test(xml.slice(start, start + 9))) throw createDoctypeError()
      const end = findTagEnd(xml, start)
      yield* toTag(xml.slice(start + 1, end))
      at = end + 1
    }
  }
}

/** The value of an attribute of a tag by its name without prefix. */
export function findAttribute(tag: string, name: string): string | undefined {
  return listAttributes(tag).find((attribute) => attribute.name === name)?.value
}

export function listAttributes(tag: string): { name: string; value: string }[] {
  return Array.from(tag.matchAll(attributePattern), ([, name = '', double, single = '']) => ({
    name: name.slice(name.indexOf(':') + 1),
    value: decodeEntities(double ?? single),
  }))
}

const attributePattern = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

const specials = [
  { opening: '<!--', closing: '-->', kind: 'comment' },
  { opening: '<![CDATA[', closing: ']]>', kind: 'text' },
  { opening: '<?', closing: '?>', kind: undefined },
] as const

/** A value may hold a ">"; without an end the rest is the tag. */
function findTagEnd(xml: string, start: number): number {
  let quote = ''
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') {
      return at
    } else if (character === '"' || character === "'") {
      quote = character
    }
  }
  return xml.length
}

function* toTag(inner: string): Generator<XmlToken> {
  const isClosing = inner.startsWith('/')
  const isEmpty = inner.endsWith('/')
  const name = /^\/?([^\s/]*)/.exec(inner)?.[1] ?? ''
  const local = name.slice(name.indexOf(':') + 1)
  if (isClosing) yield { kind: 'close', name: local }
  else yield { kind: 'open', name: local, tag: inner, isEmpty }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex, decimal, name) =>
      typeof name === 'string'
        ? (entities[name] ?? whole)
        : toCharacter(typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal), whole),
  )
}

function toCharacter(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise
}
