import { classifyHead, isPublicHead } from './column-heads.ts'
import type { ColumnKind } from './column-heads.ts'
import { findTextIdentities } from './find-text-identities.ts'
import type { IdentityHit } from './identity-hit.ts'
import { isPersonName } from './person-names.ts'
import type { TextContext } from './text-context.ts'

/** What a table gives away: by the heads of its columns, cell by cell, and by what stands in one row. */
export function findTableIdentities(
  rows: readonly (readonly string[])[],
  context: TextContext,
): TableHit[] {
  const table = readTable(rows)
  return [...findHeads(table, context), ...findCells(table, context)]
}

/** `start` and `end` count within the cell. */
export interface TableHit extends IdentityHit {
  readonly row: number
  readonly column: number
}

/** Titles and heads stand in the first rows that hold anything. */
const headDepth = 8

function readTable(rows: readonly (readonly string[])[]): ReadTable {
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
  for (let column = 0; column < width; column += 1) {
    const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '')
    const names = cells.filter(isPersonName)
    if (names.length >= 2 && names.length >= (cells.length - 1) * 0.8) return column
  }
  return undefined
}

function findHeads(table: ReadTable, context: TextContext): TableHit[] {
  return table.heads
    .filter((head) => isRefused(head, table, context))
    .map(({ row, column, text }) => ({
      kind: 'column-head',
      severity: hasCells(table, row, column) ? 'error' : 'info',
      start: 0,
      end: table.rows[row]?.[column]?.length ?? 0,
      masked: text,
      row,
      column,
    }))
}

function isRefused(head: Head, table: ReadTable, context: TextContext): boolean {
  const { kind, text } = head
  const hasNames = table.nameColumn !== undefined
  if (kind === 'identity') return true
  if (kind === 'private-contact') return !isPublicHead(text)
  if (kind === 'condition') return hasNames && table.nameColumn !== head.column
  if (kind !== 'contact' || isPublicHead(text)) return false
  const isOfOffices = table.heads.some((each) => each.kind === 'unit' || each.kind === 'duty')
  if (isOfOffices) return !cellsBelow(table, head).every((cell) => isOfficeContact(cell, context))
  return true
}

/** A landline, a hotline or a number that the portal itself names. */
function isOfficeContact(cell: string, { official }: TextContext): boolean {
  const digits = cell.replace(/\D/g, '')
  return official.phones.has(digits) || !/1[3-9]\d(?:[\s*-]*[\d*]){8}/.test(cell)
}

function cellsBelow({ rows }: ReadTable, { row, column }: Head): string[] {
  return rows.slice(row + 1).map((cells) => cells[column]?.trim() ?? '')
}

/** Blank forms have heads and nothing below them, or other heads. */
function hasCells(table: ReadTable, row: number, column: number): boolean {
  return table.rows
    .slice(row + 1)
    .some(
      (cells) =>
        (cells[column] ?? '').trim() !== '' && classifyHead(cells[column] ?? '') === undefined,
    )
}

function* findCells(table: ReadTable, context: TextContext): Generator<TableHit> {
  const headTexts = new Map(table.heads.map(({ column, text }) => [column, text]))
  for (const [row, cells] of table.rows.entries()) {
    const name = row > table.headRow ? (cells[table.nameColumn ?? -1]?.trim() ?? '') : ''
    for (const [column, cell] of cells.entries()) {
      if (cell.trim() === '') continue
      const head = row > table.headRow ? headTexts.get(column) : undefined
      const lead = toLead(name, column === table.nameColumn, head)
      for (const hit of findTextIdentities(lead + cell, context)) {
        if (hit.end <= lead.length) continue
        const start = Math.max(0, hit.start - lead.length)
        yield { ...hit, start, end: hit.end - lead.length, row, column }
      }
    }
  }
}

/** A cell is read as if its row's name and its column's head stood before it. */
function toLead(name: string, isName: boolean, head: string | undefined): string {
  const person = isName || !isPersonName(name) ? '' : `姓名：${name}，`
  return head === undefined || head.length > 20 ? person : `${person}${head.replace(/\s+/g, '')}：`
}

interface ReadTable {
  readonly rows: readonly (readonly string[])[]
  readonly heads: readonly Head[]
  /** The last row that holds a head. */
  readonly headRow: number
  readonly nameColumn: number | undefined
}

interface Head {
  readonly row: number
  readonly column: number
  readonly kind: ColumnKind
  readonly text: string
}
