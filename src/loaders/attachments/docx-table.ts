import { isNumberText } from '#domain/attachments/number-text.ts'
import { type HtmlElement, isBlank, isElement, textOf } from './html-tree.ts'

/**
 * Gives a table the parts that a screen reader needs: a caption where the first row is one cell across
 * the whole, header cells where the first rows are headers. Changes the table in place.
 */
export function dressTable(table: HtmlElement): void {
  const marked = collectRows(table.children.filter(isElement).filter(isHead))
  const rows = collectRows(table.children.filter(isElement))
  for (const cell of rows.flatMap(cellsOf)) unwrapParagraph(cell)
  const width = Math.max(0, ...rows.map(countColumns))
  const caption = rows.length > 2 ? toCaption(rows[0], width) : undefined
  const lines = caption === undefined ? rows : rows.slice(1)
  const markedCount = marked.filter((row) => lines.includes(row)).length
  const headCount = markedCount > 0 ? markedCount : countHeadRows(lines)
  for (const cell of lines.slice(0, headCount).flatMap(cellsOf)) toHeaderCell(cell)
  table.children = [
    ...(caption === undefined ? [] : [caption]),
    ...toGroup('thead', lines.slice(0, headCount)),
    ...toGroup('tbody', lines.slice(headCount)),
  ]
}

function isHead({ tagName }: HtmlElement): boolean {
  return tagName === 'thead'
}

function collectRows(elements: readonly HtmlElement[]): HtmlElement[] {
  return elements.flatMap((element) =>
    element.tagName === 'tr' ? [element] : collectRows(element.children.filter(isElement)),
  )
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.children.filter(isElement).filter(({ tagName }) => /^t[dh]$/.test(tagName))
}

/** Word puts every cell's text into a paragraph; one alone says nothing. */
function unwrapParagraph(cell: HtmlElement): void {
  const [only, ...others] = cell.children
  if (only === undefined || others.length > 0) return
  if (isElement(only) && only.tagName === 'p') cell.children = only.children
}

function countColumns(row: HtmlElement): number {
  return cellsOf(row).reduce((sum, cell) => sum + spanOf(cell, 'colSpan'), 0)
}

function spanOf({ properties }: HtmlElement, name: 'colSpan' | 'rowSpan'): number {
  return Number(properties[name] ?? 1)
}

function toCaption(row: HtmlElement | undefined, width: number): HtmlElement | undefined {
  const [cell, ...others] = row === undefined ? [] : cellsOf(row)
  if (cell === undefined || others.length > 0 || width < 2 || isBlank(cell)) return undefined
  if (spanOf(cell, 'colSpan') !== width) return undefined
  const value = textOf(cell).trim()
  return {
    type: 'element',
    tagName: 'caption',
    properties: {},
    children: [{ type: 'text', value }],
  }
}

/**
 * How many rows at the top are headers. A form, whose labels stand beside what they name, has none:
 * so words above numbers, or a first row in bold, must show that what is below is something else.
 */
function countHeadRows(rows: readonly HtmlElement[]): number {
  const [first, ...others] = rows
  if (first === undefined || others.length === 0) return 0
  const cells = cellsOf(first)
  if (cells.length < 2 || cells.some((cell) => isBlank(cell) || isNumberText(textOf(cell))))
    return 0
  const height = Math.max(...cells.map((cell) => spanOf(cell, 'rowSpan')))
  if (height >= rows.length) return 0
  const isSetOff = cells.every(isBold) || hasNumberColumn(rows.slice(height), countColumns(first))
  return isSetOff ? height : 0
}

function hasNumberColumn(rows: readonly HtmlElement[], width: number): boolean {
  const whole = rows.map(cellsOf).filter((cells) => cells.length === width)
  if (whole.length < 2) return false
  return Array.from({ length: width }, (_, column) => column).some((column) =>
    whole.every((cells) => isNumberText(cells[column] === undefined ? '' : textOf(cells[column]))),
  )
}

function isBold(cell: HtmlElement): boolean {
  return cell.children.every(
    (node) => isBlank(node) || (isElement(node) && (node.tagName === 'strong' || isBold(node))),
  )
}

/** A header is bold by itself. */
function toHeaderCell(cell: HtmlElement): void {
  const [only, ...others] = cell.children
  if (only !== undefined && others.length === 0 && isElement(only) && only.tagName === 'strong') {
    cell.children = only.children
  }
  cell.tagName = 'th'
  cell.properties.scope = spanOf(cell, 'colSpan') > 1 ? 'colgroup' : 'col'
}

function toGroup(tagName: string, rows: HtmlElement[]): HtmlElement[] {
  return rows.length === 0 ? [] : [{ type: 'element', tagName, properties: {}, children: rows }]
}
