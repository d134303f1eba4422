/** An element as text; every attribute is escaped, and one that is undefined is left out. */
export function createElement(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('')
  const content = children.join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** What is drawn across from the plot's left edge and down from its top edge. */
export function createPlot({ left, top }: PlotCorner, ...children: readonly string[]): string {
  const place = { x: em(left), y: top === 0 ? undefined : em(top) }
  return createElement('svg', { ...place, width: '100%', overflow: 'visible' }, ...children)
}

/** A text as markup: nothing in it can open a tag, end an attribute or break the XML. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(forbiddenCharacters, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** A length in em, to the hundredth. */
export function em(length: number): string {
  return `${round(length)}em`
}

/** A place across in percent of the figure's width, to the hundredth. */
export function percent(share: number): string {
  return `${round(share)}%`
}

/** A number to the hundredth, which is a tenth of a pixel at most. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}

// XML 1.0, production Char: these may not stand in a document, not even as a reference.
// eslint-disable-next-line no-control-regex -- the control characters are what is meant
const forbiddenCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

type Attributes = Readonly<Record<string, string | number | undefined>>

interface PlotCorner {
  readonly left: number
  readonly top: number
}
