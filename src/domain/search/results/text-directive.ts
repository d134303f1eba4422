import { findBestMark, findMarks } from './find-marks.ts'
import type { Span } from '#domain/search/symbols.ts'
import type { Marks } from './find-marks.ts'
import type { ResultPart } from './sub-results.ts'
import { widenToWords } from './word-bounds.ts'

/**
 * The address of a part, at which a browser scrolls to the words that were looked for and marks
 * them, without any script on the page. One that does not find them opens the part. One that knows no
 * text fragments (no `document.fragmentDirective`) would take all of it for an id: it gets the path.
 * @param text the text of the part
 * @param title what need not be looked for in the text
 */
export function toPartAddress(part: ResultPart, text: string, marks: Marks, title = ''): string {
  const directive = part.isRow ? '' : toTextDirective(text, marks, part.path.includes('#'), title)
  if (directive === '') return part.path
  return `${part.path}${part.path.includes('#') ? '' : '#'}${directive}`
}

/**
 * The words that were looked for as a text fragment (https://wicg.github.io/scroll-to-text-fragment/),
 * or nothing where the text does not hold them. Browsers search a page from its beginning and take
 * whole words only; so the words are widened to their bounds, and named together with what stands
 * around them, lest another place with the same words be taken for this one.
 * @param hasAnchor whether the part can be opened without: then no words may lead elsewhere
 * @param title what need not be looked for in the text
 */
export function toTextDirective(text: string, marks: Marks, hasAnchor = false, title = ''): string {
  const mark = findBestMark(findMarks(text, marks), nearLength, title)
  if (mark === undefined) return ''
  const line = toLine(text, mark)
  const match = widenToWords(line.text, { from: mark.from - line.from, to: mark.to - line.from })
  const words = toWords(line.text.slice(match.from, match.to))
  const before = line.text.slice(0, match.from)
  const after = line.text.slice(match.to)
  const found = [
    formatDirective(words, toTail(before), toHead(after)),
    ...(sentencePattern.test(line.text) ? [] : formatInCells(words, before, after)),
    // Alone, the words mean the first place that has them.
    ...(hasAnchor ? [] : [formatDirective(words)]),
  ]
  return `:~:${[...new Set(found)].join('&')}`
}

/** The line in which a mark stands: a paragraph or a row, which nothing found reaches beyond. */
function toLine(text: string, mark: Span): { from: number; text: string } {
  const from = text.lastIndexOf('\n', mark.from - 1) + 1
  const end = text.indexOf('\n', mark.to)
  return { from, text: text.slice(from, end === -1 ? text.length : end) }
}

/** Long words are named by their beginning and their end. */
function toWords(match: string): readonly string[] {
  if (match.length <= longLength) return [match]
  const start = widenToWords(match, { from: 0, to: contextLength })
  const end = widenToWords(match, { from: match.length - contextLength, to: match.length })
  return start.to > end.from
    ? [match]
    : [match.slice(0, start.to), match.slice(end.from, match.length)]
}

/** What stands right before, from the beginning of a word. */
function toTail(before: string): string {
  const from = Math.max(0, before.length - contextLength)
  return before.slice(widenToWords(before, { from, to: before.length }).from).trim()
}

/** What stands right after, to the end of a word. */
function toHead(after: string): string {
  const to = Math.min(after.length, contextLength)
  return after.slice(0, widenToWords(after, { from: 0, to }).to).trim()
}

/**
 * The cells of a row stand in its text with commas between them, which its page has not. There a
 * cell is named as a whole with the one beside it, whose numbers may be written otherwise on the
 * page; in a cell as long as a sentence the context is the rest of it.
 */
function formatInCells(words: readonly string[], before: string, after: string): string[] {
  const [start = '', left = ''] = before.split('，').reverse()
  const [end = '', right = ''] = after.split('，')
  const cell = start + words.join('') + end
  if (words.length > 1 || cell.length > longCellLength) {
    return [formatDirective(words, toTail(start), toHead(end))]
  }
  if (isContext(left)) return [formatDirective([cell], toTail(left))]
  if (isContext(right)) return [formatDirective([cell], '', toHead(right))]
  return start === '' && end === '' ? [] : [formatDirective([cell])]
}

function isContext(cell: string): boolean {
  return cell !== '' && !/\d/.test(cell)
}

function formatDirective(words: readonly string[], prefix = '', suffix = ''): string {
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    ...words.map(encode),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ]
  return `text=${parts.join(',')}`
}

/** `-`, `,` and `&` are signs of the directive itself. */
function encode(words: string): string {
  return encodeURIComponent(words.trim()).replaceAll('-', '%2D')
}

/** A row of a table is no sentence. */
const sentencePattern = /[。；！？]/
const nearLength = 60
const longLength = 60
const longCellLength = 24
const contextLength = 10
