import { classifyHead } from '#domain/privacy/column-heads.ts'
import { readTable } from '#domain/privacy/read-table.ts'
import type { Head } from '#domain/privacy/read-table.ts'
import { findTableIdentities } from '#domain/privacy/find-table-identities.ts'
import type { TableHit } from '#domain/privacy/find-table-identities.ts'
import { maskAddress, maskIdNumber, maskMobile, maskName } from '#domain/privacy/mask-values.ts'
import { isPersonName } from '#domain/privacy/person-names.ts'
import type { TextContext } from '#domain/privacy/text-context.ts'
import { toPermittedForm } from './permitted-form.ts'

/**
 * A table in its permitted form: names, ID numbers and phones masked and their heads saying so,
 * addresses cut to the township, every other column of personal data left out.
 */
export function maskTable(
  source: readonly (readonly string[])[],
  context: TextContext,
): MaskedTable {
  const changes: ColumnChange[] = []
  let rows = source.map((cells) => [...cells])
  const refused = new Set(
    findTableIdentities(rows, context).flatMap(({ kind, column }) =>
      kind === 'column-head' ? [column] : [],
    ),
  )
  const table = readTable(rows)
  if (table.nameColumn !== undefined && (refused.size > 0 || hasHits(rows, context))) {
    rows = maskNames(rows, table.nameColumn)
    changes.push({ head: headText(rows, table.nameColumn, table.headRow), action: 'name' })
  }
  const dropped = new Set<number>()
  for (const head of table.heads) {
    if (!refused.has(head.column)) continue
    const action = chooseAction(head)
    changes.push({ head: head.text, action })
    if (action === 'drop') dropped.add(head.column)
    else maskUnder(rows, head, forms[action])
  }
  rows = rows.map((cells) => cells.filter((_, column) => !dropped.has(column)))
  return { ...maskCells(rows, context), changes }
}

export interface MaskedTable {
  readonly rows: readonly (readonly string[])[]
  readonly changes: readonly ColumnChange[]
  /** How many cells were changed for what stood in them. */
  readonly cellCount: number
  /** What is still in the table: the clerk must take it out. */
  readonly left: readonly TableHit[]
}

export interface ColumnChange {
  readonly head: string
  readonly action: ColumnAction
}

export type ColumnAction = 'drop' | 'name' | 'id' | 'phone' | 'address'

const forms: Readonly<Record<'id' | 'phone' | 'address' | 'name', (cell: string) => string>> = {
  name: maskName,
  id: (cell) => maskDigits(cell, [15, 17, 18], maskIdNumber),
  phone: (cell) => maskDigits(cell, [11], maskMobile),
  address: maskAddress,
}

function chooseAction({ text }: Head): ColumnAction {
  if (/身份证|公民身份|身份号/.test(text) && !text.includes('残疾')) return 'id'
  if (/手机|电话|联系方式|联系号码/.test(text)) return 'phone'
  if (/住址|地址|现住|户籍|居住/.test(text)) return 'address'
  return 'drop'
}

/** What is no such number, a note for instance, tells nothing and is left out. */
function maskDigits(
  cell: string,
  lengths: readonly number[],
  mask: (digits: string) => string,
): string {
  const digits = cell
    .normalize('NFKC')
    .replace(/[^0-9Xx*]/g, '')
    .toUpperCase()
  if (digits.includes('*')) return mask(digits)
  return lengths.includes(digits.length) ? mask(digits) : ''
}

function maskUnder(
  rows: string[][],
  { row, column, text }: Head,
  form: (cell: string) => string,
): void {
  for (const [index, cells] of rows.entries()) {
    const cell = cells[column] ?? ''
    if (index === row) cells[column] = `${text}（已脱敏）`
    else if (index > row && cell.trim() !== '' && classifyHead(cell) === undefined)
      cells[column] = form(cell)
  }
}

/** The names of a column, there and wherever else they stand: who signed for whom, the family of somebody. */
function maskNames(rows: readonly (readonly string[])[], column: number): string[][] {
  const names = new Set(rows.map((cells) => cells[column]?.trim() ?? '').filter(isPersonName))
  // 王小 may be the beginning of another word; of three characters it is somebody.
  const telling = [...names].filter((name) => name.length > 2)
  return rows.map((cells) =>
    cells.map((cell) => {
      const own = cell.trim()
      if (names.has(own)) return maskName(own)
      return telling.reduce((text, name) => text.replaceAll(name, maskName(name)), cell)
    }),
  )
}

function headText(rows: readonly (readonly string[])[], column: number, row: number): string {
  return rows[row]?.[column]?.trim() ?? `第 ${column + 1} 列`
}

function hasHits(rows: readonly (readonly string[])[], context: TextContext): boolean {
  return findTableIdentities(rows, context).length > 0
}

/** Whatever else stands in a cell, in its permitted form. */
function maskCells(source: readonly (readonly string[])[], context: TextContext) {
  const rows = source.map((cells) => [...cells])
  const changed = new Set<string>()
  for (let round = 0; round < 4; round += 1) {
    const hits = findTableIdentities(rows, context).filter(({ kind }) => kind !== 'column-head')
    if (hits.length === 0) break
    for (const hit of hits.reverse()) {
      const cells = rows[hit.row]
      const cell = cells?.[hit.column]
      if (cells === undefined || cell === undefined) continue
      cells[hit.column] = cell.slice(0, hit.start) + toPermittedForm(hit) + cell.slice(hit.end)
      changed.add(`${hit.row} ${hit.column}`)
    }
  }
  return { rows, cellCount: changed.size, left: findTableIdentities(rows, context) }
}
