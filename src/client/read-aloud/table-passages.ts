import { toRowSpeech } from '#domain/speech/row-speech.ts'
import { toWholePassage } from './passage.ts'
import type { Passage } from './passage.ts'

/** A table row by row, each cell with the head of its column. */
export function collectTable(table: HTMLTableElement): Passage[] {
  const heads = readHeads(table)
  const rows = [...table.tBodies].flatMap(({ rows }) => toGrid([...rows]))
  let ordinal = 0
  const passages = rows.flatMap(({ row, cells }) => {
    const words = cells.map(readCell)
    if (row.hidden || words.every((word) => word === '')) return []
    const [only] = row.cells
    // The head of a group of rows spans them all and is no row itself.
    if (row.cells.length === 1 && only && only.colSpan > 1)
      return [toWholePassage(row, words[0] ?? '')]
    ordinal += 1
    const said = cells.flatMap((cell, column) =>
      cell === cells[column - 1] ? [] : [{ head: heads[column] ?? '', value: words[column] ?? '' }],
    )
    return [toWholePassage(row, toRowSpeech(ordinal, said))]
  })
  return [introduce(table, ordinal), ...passages]
}

function introduce(table: HTMLTableElement, rowCount: number): Passage {
  const title = table.caption === null ? '' : `：${readText(table.caption)}`
  return toWholePassage(table.caption ?? table.tHead ?? table, `表格${title}，共${rowCount}行。`)
}

/** The words above each column; where heads stand in two lines, both of them. */
function readHeads(table: HTMLTableElement): string[] {
  const lines = toGrid([...(table.tHead?.rows ?? [])]).map(({ cells }) => cells)
  const width = Math.max(0, ...lines.map((cells) => cells.length))
  return Array.from({ length: width }, (_, column) =>
    [...new Set(lines.map((cells) => cells[column]))].map(readCell).join(''),
  )
}

/** For each row the cell that covers each column, those that reach down or across among them. */
function toGrid(rows: readonly HTMLTableRowElement[]): GridRow[] {
  const reaching: Reach[] = []
  return rows.map((row) => {
    const cells: Cell[] = []
    const takeReaching = () => {
      for (let reach = reaching[cells.length]; reach && reach.left > 0;) {
        reach.left -= 1
        cells.push(reach.cell)
        reach = reaching[cells.length]
      }
    }
    for (const cell of row.cells) {
      takeReaching()
      for (let column = 0; column < cell.colSpan; column += 1) {
        reaching[cells.length] = { cell, left: cell.rowSpan - 1 }
        cells.push(cell)
      }
    }
    takeReaching()
    return { row, cells }
  })
}

function readCell(cell: Cell): string {
  return cell === undefined ? '' : readText(cell)
}

function readText({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim()
}

type Cell = HTMLTableCellElement | undefined

interface Reach {
  readonly cell: Cell
  left: number
}

interface GridRow {
  readonly row: HTMLTableRowElement
  readonly cells: readonly Cell[]
}
