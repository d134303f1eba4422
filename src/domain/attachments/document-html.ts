/**
 * The HTML of a converted document as its page shows it: its highest heading stands under the
 * page's own, no level is skipped, and each table scrolls in a box that the keyboard reaches.
 */
export function toDocumentHtml(html: string): string {
  const open: number[] = []
  let tableDepth = 0
  let tableCount = 0
  return html.replace(tag, (written, slash: string, name: string) => {
    const isEnd = slash === '/'
    if (name === 'table') {
      tableDepth += isEnd ? -1 : 1
      // A table within a table scrolls with the outer one.
      if (tableDepth !== (isEnd ? 0 : 1)) return written
      return isEnd ? '</table></section>' : `${toBoxStart(++tableCount)}${written}`
    }
    if (!heading.test(name)) return written
    const level = isEnd ? open.length : enterHeading(open, Number(name.slice(1)))
    return `<${slash}h${Math.min(level + 1, 6)}>`
  })
}

/** A whole tag; what looks like one inside an attribute is part of it. */
const tag = /<(\/?)([a-z][a-z\d]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/g
const heading = /^h[1-6]$/

/** Leaves the headings that this one ends, and tells how deep it stands, counted from 1. */
function enterHeading(open: number[], level: number): number {
  while ((open.at(-1) ?? 0) >= level) open.pop()
  return open.push(level)
}

function toBoxStart(number: number): string {
  return `<section class="table-scroll" tabindex="0" aria-label="表格 ${number}">`
}
