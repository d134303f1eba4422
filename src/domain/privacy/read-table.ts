import { classifyHead } from './column-heads.ts'
import type { ColumnKind } from './column-heads.ts'
import { isPersonName } from './person-names.ts'

/** A table with the heads of its columns and the column of its names. */
export function readTable(rows: readonly (readonly string[])[]): ReadTable {
  const headRows = listHeadRows(rows)
  const heads = headRows.flatMap((row) =>
    (rows[row] ?? []).flatMap((cell, column): Head[] => {
      const kind = classifyHead(cell)
      return kind === undefined ? [] : [{ row, column, kind, text: cell.trim() }]
    }),
  )
  const headOf = new Map(heads.map((head) => [head.column, head]))
  return {
    rows,
    heads: [...headOf.values()],
    headRow: Math.max(-1, ...headRows),
    nameColumn: findNameColumn(rows, headOf),
  }
}

export interface ReadTable {
  readonly rows: readonly (readonly string[])[]
  readonly heads: readonly Head[]
  /** The last row that holds a head. */
  readonly headRow: number
  readonly nameColumn: number | undefined
}

export interface Head {
  readonly row: number
  readonly column: number
  readonly kind: ColumnKind
  readonly text: string
}

/** Titles and heads stand in the first rows that hold anything. */
const headDepth = 8

/**
 * Titles alone in their rows, then the head: its first row, and those below it that go on with it where
 * cells were merged. A row of values ends it.
 */
function listHeadRows(rows: readonly (readonly string[])[]): number[] {
  const headRows: number[] = []
  const filled = [...rows.entries()].filter(([, cells]) => cells.some(isFilled)).slice(0, headDepth)
  for (const [row, cells] of filled) {
    const texts = cells.filter(isFilled)
    const isTitle = headRows.length === 0 && texts.length === 1 && cells.length > 1
    if (isTitle && classifyHead(texts[0] ?? '') === undefined) continue
    if (headRows.length > 0 && !goesOn(rows[headRows[0] ?? 0] ?? [], cells)) break
    headRows.push(row)
  }
  return headRows
}

/** A second row of a head fills what the first left blank, or says more of what it spans. */
function goesOn(first: readonly string[], cells: readonly string[]): boolean {
  const texts = cells.filter(isFilled)
  const isHead = texts.every(
    (text) => text.trim().length <= 12 && !/\d/.test(text) && !isPersonName(text),
  )
  const repeats = texts.some((text) => first.includes(text))
  const hasHole = first.some((text) => !isFilled(text)) || repeats
  return isHead && hasHole && texts.some((text) => classifyHead(text) !== undefined)
}

function isFilled(text: string): boolean {
  return text.trim() !== ''
}

/** The column of persons' names, by its head or by what stands in it. */
function findNameColumn(
  rows: readonly (readonly string[])[],
  headOf: ReadonlyMap<number, Head>,
): number | undefined {
  for (const [column, { kind }] of headOf) if (kind === 'name') return column
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0)
  // Beside units, names under 负责人 are of those on duty.
  const isOfOffices = [...headOf.values()].some(({ kind }) => kind === 'unit')
  for (let column = 0; column < width; column += 1) {
    if (isOfOffices && headOf.get(column)?.kind === 'duty') continue
    const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '')
    const names = cells.filter(isPersonName)
    if (names.length >= 2 && names.length >= (cells.length - 1) * 0.8) return column
  }
  return undefined
}
