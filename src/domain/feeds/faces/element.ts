import { escapeXml } from '#domain/text/escape-xml.ts'

/** One XML element with a text; undefined attributes are left out. */
export function element(name: string, text: string, attributes: Attributes = {}): string {
  return `<${name}${formatAttributes(attributes)}>${escapeXml(text)}</${name}>`
}

/** One XML element without content. */
export function emptyElement(name: string, attributes: Attributes): string {
  return `<${name}${formatAttributes(attributes)}/>`
}

/** One XML element that holds others, each on a line of its own. */
export function parentElement(
  name: string,
  children: readonly string[],
  attributes: Attributes = {},
): string {
  return [`<${name}${formatAttributes(attributes)}>`, ...children, `</${name}>`].join('\n')
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>'

type Attributes = Readonly<Record<string, string>>

function formatAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')
}
