import { classifyHead, isPublicHead } from './column-heads.ts'
import { findSplitCells } from './find-split-cells.ts'
import { findTextIdentities } from './find-text-identities.ts'
import type { IdentityHit } from './identity-hit.ts'
import { isPersonName } from './person-names.ts'
import { receiverCell } from './relief-words.ts'
import { readTable } from './read-table.ts'
import type { Head, ReadTable } from './read-table.ts'
import type { TextContext } from './text-context.ts'

/** What a table gives away: by the heads of its columns, cell by cell, and by what stands in one row. */
export function findTableIdentities(
  rows: readonly (readonly string[])[],
  context: TextContext,
): TableHit[] {
  const table = readTable(rows)
  return [
    ...findHeads(table, context),
    ...findCells(table, context),
    ...findSplitCells(table, context),
  ]
}

/** `start` and `end` count within the cell. */
export interface TableHit extends IdentityHit {
  readonly row: number
  readonly column: number
}

function findHeads(table: ReadTable, context: TextContext): TableHit[] {
  return table.heads
    .filter((head) => isRefused(head, table, context))
    .map(({ row, column, text }) => ({
      kind: 'column-head',
      severity: judgeHead(table, { row, column, text }),
      start: 0,
      end: table.rows[row]?.[column]?.length ?? 0,
      masked: text,
      row,
      column,
    }))
}

function judgeHead(
  table: ReadTable,
  { row, column, text }: Pick<Head, 'row' | 'column' | 'text'>,
): IdentityHit['severity'] {
  if (!hasCells(table, row, column)) return 'info'
  return isOfCandidates(table, { row, column, text }) ? 'warning' : 'error'
}

/** Of those who stand for an office the month of birth is published, never the day. */
function isOfCandidates(
  { rows }: ReadTable,
  { row, column, text }: Pick<Head, 'row' | 'column' | 'text'>,
): boolean {
  if (!/^出生年月$/.test(text.replace(/\s/g, ''))) return false
  const isOffice = rows[row]?.some((head) => /现任|拟任|拟聘|职务|候选|任职/.test(head)) ?? false
  return (
    isOffice &&
    rows
      .slice(row + 1)
      .every((cells) =>
        /^\s*(?:(?:19|20)\d{2}(?:年(?:1[0-2]|0?[1-9])月|[-./](?:1[0-2]|0?[1-9])|(?:1[0-2]|0[1-9])))?\s*$/.test(
          cells[column] ?? '',
        ),
      )
  )
}

function isRefused(head: Head, table: ReadTable, context: TextContext): boolean {
  const { kind, text } = head
  const hasNames = table.nameColumn !== undefined
  if (kind === 'identity') return true
  if (kind === 'private-contact') return !isPublicHead(text)
  if (kind === 'masked') return cellsBelow(table, head).some((cell) => /\d{5}/.test(cell))
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
  const isOnDuty = table.heads.some(({ kind }) => kind === 'unit' || kind === 'duty')
  const heads = toHeads(table)
  for (const [row, cells] of table.rows.entries()) {
    const isBody = row > table.headRow
    for (const [column, cell] of cells.entries()) {
      const person = isBody && column !== table.nameColumn ? nameIn(table, cells) : ''
      const hits =
        person !== '' && isMinorAge(table, column, cell)
          ? [toMinorHit(cell)]
          : !isOnDuty && isOfReceiver(person, cell)
            ? [toReceiverHit(cell)]
            : findInCell(toLead(person, isBody ? heads[column] : undefined), cell, context)
      // Of those on duty landlines are what the table is for.
      const own = isOnDuty ? hits.filter(({ kind }) => kind !== 'landline') : hits
      for (const hit of own) yield { ...hit, row, column }
    }
  }
}

function nameIn({ nameColumn }: ReadTable, cells: readonly string[]): string {
  return nameColumn === undefined ? '' : (cells[nameColumn]?.trim() ?? '')
}

/** What stands above each column, where it says what a cell is. */
function toHeads({ rows, headRow, heads }: ReadTable): readonly (string | undefined)[] {
  const others = (rows[headRow] ?? []).map((cell) => {
    const head = cell.trim()
    return numberHead.test(head) && !/\d/.test(head) ? head : undefined
  })
  for (const { column, text } of heads) {
    // The head alone is told of: the months below it need not be told of one by one.
    others[column] = text === '出生年月' ? undefined : text
  }
  return others
}

/** What a column of numbers is called, although it is nothing of a person: 水表编号. */
const numberHead = /编号|代码|编码|号$|号码$|日期|时间/

/** Blank, a count, or a number with a comma or a point: most cells, and nothing of anybody. */
const amount = /^\s*(?:\d{1,2}|\d{1,6}[.,]\d{1,3})?\s*$/

function findInCell(lead: string, cell: string, context: TextContext): IdentityHit[] {
  if (amount.test(cell)) return []
  return findTextIdentities(lead + cell, context)
    .filter(({ end }) => end > lead.length)
    .map((hit) => ({
      ...hit,
      start: Math.max(0, hit.start - lead.length),
      end: hit.end - lead.length,
    }))
}

/** 王丽 | 低保户: of somebody who is named in full. */
function isOfReceiver(person: string, cell: string): boolean {
  return receiverCell.test(cell.trim()) && isPersonName(person) && !maskSign.test(person)
}

const maskSign = /[*＊×✱∗某○〇●◯■□█]/

function toReceiverHit({ length }: string): IdentityHit {
  return { kind: 'aid', severity: 'error', start: 0, end: length, masked: '（情况略）' }
}

function toMinorHit({ length }: string): IdentityHit {
  return { kind: 'minor', severity: 'error', start: 0, end: length, masked: '（年龄略）' }
}

/** A column of ages holds bare numbers. */
function isMinorAge({ heads }: ReadTable, column: number, cell: string): boolean {
  const isAge = heads.some((head) => head.column === column && head.kind === 'age')
  return isAge && /^\s*\d{1,2}\s*$/.test(cell) && Number(cell) < 18
}

/** A cell is read as if its row's name and its column's head stood before it. */
function toLead(name: string, head: string | undefined): string {
  const person = isPersonName(name) ? `姓名：${name}，` : ''
  return head === undefined || head.length > 20 ? person : `${person}${head.replace(/\s+/g, '')}：`
}
