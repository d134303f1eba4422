import { findMatches } from './find-matches.ts'

/** The tables that a text holds, in Markdown with bars or in HTML, cell by cell. */
export function findTextTables(text: string): TextTable[] {
  return [...findBarTables(text), ...findHtmlTables(text)]
}

export type TextTable = readonly (readonly TextCell[])[]

export interface TextCell {
  readonly text: string
  /** Where the cell's text begins. */
  readonly start: number
}

const delimiterRow = /^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*:?-*:?[ \t]*$/gm

function* findBarTables(text: string): Generator<TextTable> {
  if (!text.includes('|')) return
  let tableEnd = 0
  for (const { index, 0: delimiter } of findMatches(delimiterRow, text)) {
    // Inside a table it is a row like others.
    if (index < tableEnd) continue
    const headStart = text.lastIndexOf('\n', index - 2) + 1
    const rows = [toBarRow(text.slice(headStart, Math.max(headStart, index - 1)), headStart)]
    let start = index + delimiter.length + 1
    while (start < text.length) {
      const end = !text.includes('\n', start) ? text.length : text.indexOf('\n', start)
      const line = text.slice(start, end)
      if (!line.includes('|')) break
      rows.push(toBarRow(line, start))
      start = end + 1
    }
    tableEnd = start
    yield rows
  }
}

function toBarRow(line: string, lineStart: number): TextCell[] {
  const cells: TextCell[] = []
  const body = line.replace(/\r$/, '')
  let start = /^[ \t>]*\|?/.exec(body)?.[0].length ?? 0
  for (const { index } of body.matchAll(/(?<!\\)\|/g)) {
    if (index < start) continue
    cells.push({ text: body.slice(start, index), start: lineStart + start })
    start = index + 1
  }
  if (body.slice(start).trim() !== '')
    cells.push({ text: body.slice(start), start: lineStart + start })
  return cells
}

function findHtmlTables(text: string): TextTable[] {
  if (!/<t[dh][\s>]/i.test(text)) return []
  return Array.from(text.matchAll(/<table[\s>][\s\S]*?(?:<\/table>|$)/gi), ({ 0: table, index }) =>
    Array.from(table.matchAll(/<tr[\s>][\s\S]*?(?=<tr[\s>]|<\/table>|$)/gi), (row) =>
      Array.from(
        row[0].matchAll(/(<t[dh](?:\s[^<>]*)?>)([\s\S]*?)(?=<\/?t[dhr][\s>]|$)/gi),
        (cell) => ({
          text: cell[2] ?? '',
          start: index + row.index + cell.index + (cell[1] ?? '').length,
        }),
      ),
    ),
  )
}
