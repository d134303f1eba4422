import { DOMParser, XMLSerializer } from '@xmldom/xmldom'

/**
 * Parses XML by the parser that mammoth uses, so that both see the same elements; undefined when it
 * is not well-formed. Whatever is looked up goes by names without their prefix: what Word calls `w:r`
 * may be `ns0:r` in a file that a program has written.
 */
export function parseXml(xml: string): Element | undefined {
  const errors: string[] = []
  const parser = new DOMParser({ errorHandler: (level: string) => errors.push(level) })
  const document = parser.parseFromString(xml, 'text/xml') as Document | undefined
  return errors.length === 0 ? document?.documentElement : undefined
}

export function toXml(root: Element): string {
  return new XMLSerializer().serializeToString(root)
}

/** The elements of this name directly below another. */
export function childrenNamed(parent: Element, name: string): Element[] {
  return childElements(parent).filter(({ localName }) => localName === name)
}

/** The first element at the end of a path of names. */
export function findByPath(root: Element, ...names: readonly string[]): Element | undefined {
  const [name, ...rest] = names
  if (name === undefined) return root
  const [child] = childrenNamed(root, name)
  return child === undefined ? undefined : findByPath(child, ...rest)
}

/** The elements below another that are wanted, in their order; not what lies within them. */
export function findOutermost(root: Element, isWanted: (element: Element) => boolean): Element[] {
  return childElements(root).flatMap((child) =>
    isWanted(child) ? [child] : findOutermost(child, isWanted),
  )
}

/** The nearest element around another that has this name. */
export function findAround(element: Element, name: string): Element | undefined {
  let around = element.parentNode
  while (around !== null && (around as Element).localName !== name) around = around.parentNode
  return (around as Element | null) ?? undefined
}

export function attributeOf(element: Element, name: string): string | undefined {
  const { attributes } = element
  const all = Array.from({ length: attributes.length }, (_, index) => attributes.item(index))
  return all.find((attribute) => attribute?.localName === name)?.value
}

function childElements(parent: Element): Element[] {
  const elements: Element[] = []
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === elementNode) elements.push(node as Element)
  }
  return elements
}

const elementNode = 1
