import { isIdNumber, passesLuhn } from './check-digits.ts'
import type { IdentityHit } from './identity-hit.ts'
import type { ReadTable } from './read-table.ts'
import type { TextContext } from './text-context.ts'

/** Numbers that neighbouring cells of one row hold in pieces, as forms with a box for each digit do. */
export function* findSplitCells(
  table: ReadTable,
  { today }: TextContext,
): Generator<IdentityHit & { readonly row: number; readonly column: number }> {
  const phoneColumns = new Set(findPhoneColumns(table))
  for (const [row, cells] of table.rows.entries()) {
    for (const pieces of listPieces(cells)) {
      const kind = judge(pieces, phoneColumns.has(pieces.column), table, today)
      if (kind === undefined) continue
      for (const [nth, { length }] of pieces.texts.entries()) {
        const masked = nth === 0 ? `${pieces.digits.slice(0, 2)}****` : '****'
        const column = pieces.column + nth
        yield { kind, severity: 'error', start: 0, end: length, masked, row, column }
      }
    }
  }
}

/** Cells of digits side by side, and what they are together. */
interface Pieces {
  readonly column: number
  /** As they stand in the cells. */
  readonly texts: readonly string[]
  readonly digits: string
}

const piece = /^\s*(?:\d{1,17}[Xx]?|[Xx])\s*$/
const longest = 19

function* listPieces(cells: readonly string[]): Generator<Pieces> {
  for (let column = 0; column < cells.length - 1; column += 1) {
    let digits = ''
    for (let last = column; last < cells.length; last += 1) {
      const cell = cells[last] ?? ''
      if (!piece.test(cell)) break
      digits += cell.trim().toUpperCase()
      if (digits.length > longest) break
      if (last === column || digits.length < 11) continue
      yield { column, texts: cells.slice(column, last + 1), digits }
    }
  }
}

function judge(
  { column, texts, digits }: Pieces,
  isPhone: boolean,
  table: ReadTable,
  today: string,
): IdentityHit['kind'] | undefined {
  if (digits.length === 18 && isIdNumber(digits, today)) {
    return texts.some((_, nth) => quantityHead.test(headOf(table, column + nth)))
      ? undefined
      : 'id-number'
  }
  if (digits.length === 11 && isPhone && isPhonePieces(texts)) return 'mobile'
  const isCard =
    digits.length >= 16 &&
    /^62\d+$/.test(digits) &&
    texts.slice(0, -1).every((text) => text.trim().length === 4) &&
    passesLuhn(digits)
  return isCard ? 'bank-card' : undefined
}

/** Sums and days have heads that say so. */
const quantityHead = /日期|时间|年度|月份|代码|编号|编码|序号|金额|元|数|面积|亩|单价|合计|标准/

function headOf({ rows, headRow }: ReadTable, column: number): string {
  return rows[headRow]?.[column]?.trim() ?? ''
}

function isPhonePieces(texts: readonly string[]): boolean {
  const sizes = texts.map((text) => text.trim().length).join(' ')
  return /^(?:3 4 4|3 8|7 4|4 4 3|4 3 4)$/.test(sizes) && /^\s*1[3-9]/.test(texts[0] ?? '')
}

/**
 * Where pieces of phones begin: every row has them there, and what tells them from sums is that one begins
 * with a zero, or that one head, or none, stands above them all.
 */
function* findPhoneColumns(table: ReadTable): Generator<number> {
  const width = Math.max(0, ...table.rows.map(({ length }) => length))
  for (let column = 0; column < width - 1; column += 1) {
    const body = table.rows.filter((cells) => piece.test(cells[column] ?? ''))
    const found = body.flatMap((cells) =>
      [2, 3].flatMap((count) => {
        const texts = cells.slice(column, column + count)
        return isPhonePieces(texts) && texts.every((text) => piece.test(text)) ? [texts] : []
      }),
    )
    if (found.length === 0 || found.length < body.length) continue
    const hasZero = found.some((texts) => texts.slice(1).some((text) => /^\s*0\d/.test(text)))
    const nextHead = headOf(table, column + 1)
    const isSpanned =
      !quantityHead.test(headOf(table, column)) &&
      (nextHead === '' || nextHead === headOf(table, column) || piece.test(nextHead))
    if (hasZero || isSpanned) yield column
  }
}
