import { classifyHead } from './column-heads.ts'
import { isPersonName } from './person-names.ts'
import type { TextCell, TextTable } from './text-tables.ts'

/**
 * Tables that a PDF tells column by column: a name in each line, then as many lines of something else,
 * once or more. Read as rows, what stands far below belongs to its name again.
 */
export function findColumnTexts(text: string): TextTable[] {
  if (!namesInLines.test(text)) return []
  const lines = listLines(text)
  const tables: TextTable[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const count = countNames(lines, at)
    if (count < fewest) continue
    const isHeaded = classifyHead(lines[at - 1]?.text ?? '') === 'name'
    const columns = listColumns(lines, at + count, { count, isHeaded })
    if (columns.length > 0) tables.push(toTable(lines.slice(at, at + count), columns))
    at += count - 1
  }
  return tables
}

/** Of two lines alone it is chance what stands as often below them. */
const fewest = 3
const namesInLines = /(?:(?:^|\n)[ \t]*[\u4e00-\u9fa5·•]{2,12}[ \t]*\r?(?=\n)){3}/
const mostColumns = 20
const longestCell = 40

function listLines(text: string): TextCell[] {
  let start = 0
  const lines: TextCell[] = []
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ text: line, start })
    start += line.length + 1
  }
  return lines
}

function countNames(lines: readonly TextCell[], from: number): number {
  let end = from
  while (end < lines.length && isPersonName(lines[end]?.text ?? '')) end += 1
  return end - from
}

/** Each with its head, or with none; where 姓名 stands above the names, every column has one. */
function listColumns(lines: readonly TextCell[], from: number, { count, isHeaded }: Form) {
  const columns: TextCell[][] = []
  for (let at = from; columns.length < mostColumns;) {
    const hasHead = isHeaded || classifyHead(lines[at]?.text ?? '') !== undefined
    const head = hasHead ? lines.slice(at, at + 1) : [noCell]
    at += hasHead ? 1 : 0
    const cells = lines.slice(at, at + count)
    if (cells.length < count || !isColumn(cells)) return columns
    columns.push([...head, ...cells])
    at += count
  }
  return columns
}

/** Cells of a column are alike: all begin with a digit, or none does. Where most are names, a list of its own begins. */
function isColumn(cells: readonly TextCell[]): boolean {
  const texts = cells.map(({ text }) => text.trim())
  const counted = texts.filter((text) => /^\d/.test(text)).length
  return (
    (counted === 0 || counted === texts.length) &&
    2 * texts.filter(isPersonName).length < texts.length &&
    texts.every((text) => text.length <= longestCell && !notCell.test(text))
  )
}

/** What those named do for an office, an item of an agenda, a sentence. */
const notCell =
  /主任|书记|委员|干部|专干|会计|[村组镇乡局院校]长$|^[一二三四五六七八九十]{1,3}、|^\d{1,2}[.、．]\D|[。；！]/
const noCell: TextCell = { text: '', start: 0 }

function toTable(names: readonly TextCell[], columns: readonly TextCell[][]): TextTable {
  const first = [{ text: '姓名', start: 0 }, ...names]
  return first.map((cell, row) => [cell, ...columns.map((column) => column[row] ?? noCell)])
}

interface Form {
  readonly count: number
  readonly isHeaded: boolean
}
