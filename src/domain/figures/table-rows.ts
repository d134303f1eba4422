import type { Table, TableRow } from '#domain/corpus.ts'
import { parsePlainNumber } from './plain-number.ts'

/** The columns whose cells are numbers that may be added up. */
export function findSummableColumns(table: Table): string[] {
  return table.columns.filter((name) => !notSummed.test(name) && isNumeric(table, name))
}

/** The rows of a table, each as part, total or neither. */
export function sortRows(table: Table): SortedRow[] {
  // What a row is stands in front; further texts are reasons and remarks.
  const texts = table.columns.filter((name) => !isNumeric(table, name)).slice(0, 2)
  const labels = table.rows.map((row) => texts.map((name) => bareLabel(row.cells[name] ?? '')))
  const hasWhole = labels.some((each) => each.some((label) => whole.test(label)))
  return table.rows.map((row, index) => ({ row, ...roleOf(labels[index] ?? [], hasWhole) }))
}

/**
 * The cells that keep a column from being added up: texts in a column that is numbers for the rest
 * and has a number for its total.
 */
export function findDisturbingCells(table: Table): DisturbingCell[] {
  const totals = sortRows(table).filter(({ role }) => role === 'total')
  return table.columns
    .filter((name) => !notSummed.test(name))
    .filter((name) => totals.some(({ row }) => typeof readCell(row, name) === 'number'))
    .flatMap((name) => {
      const numbers = table.rows.filter((row) => typeof readCell(row, name) === 'number')
      const texts = table.rows.filter(
        (row) => readCell(row, name) === 'text' && !isMasked(row, name),
      )
      if (texts.length >= numbers.length) return []
      return texts.map(({ line, cells }) => ({ line, column: name, text: cells[name] ?? '' }))
    })
}

/** The cell as a number; blank, a dash or 无 as nothing; anything else is `'text'`. */
export function readCell({ cells }: TableRow, column: string): number | 'text' | undefined {
  const cell = cells[column] ?? ''
  return blank.test(cell) ? undefined : (parsePlainNumber(cell) ?? 'text')
}

function isNumeric({ rows }: Table, column: string): boolean {
  const cells = rows.map((row) => readCell(row, column))
  const texts = rows.filter((row, index) => cells[index] === 'text' && !isMasked(row, column))
  return cells.some((cell) => typeof cell === 'number') && texts.length === 0
}

/** Small counts are hidden as “<5” so that nobody can be recognised, and others as “*” for their sake. */
function isMasked({ cells }: TableRow, column: string): boolean {
  return /^(?:[<＜]\s*\d+|[*＊]+)$/.test(cells[column] ?? '')
}

function roleOf(labels: readonly string[], hasWhole: boolean): RowRole {
  if (labels.some((label) => grand.test(label))) return { role: 'total', level: 3 }
  if (labels.some((label) => whole.test(label))) return { role: 'total', level: 2 }
  if (labels.some((label) => label.endsWith('小计'))) return { role: 'total', level: 1 }
  // 收入合计 and 支出合计 are parts of a 合计 where there is one, and otherwise the totals themselves.
  if (labels.some((label) => named.test(label))) return { role: 'total', level: hasWhole ? 1 : 2 }
  if (labels.some((label) => opening.test(label))) return { role: 'opening', level: 0 }
  if (labels.some((label) => aside.test(label))) return { role: 'aside', level: 0 }
  return { role: 'part', level: 0 }
}

function bareLabel(text: string): string {
  return text.replace(/\s+/g, '').replace(/[（(].*[）)]$|[：:]$/gu, '')
}

const blank = /^(?:|[-—–－/／]+|无)$/
const notSummed =
  /序号|编号|年份|年度|日期|时间|期限|电话|证号|余额|结余|结存|累计|单价|标准|均|率|占比|比例|比重|百分|[%％]|名次|排名|等次|年龄|元[/／]/u
const grand = /^总(?:合)?计$/u
const whole =
  /^(?:(?:全[区县镇乡村社街]?\p{Script=Han}{0,3}|本[年月季期]))?(?:合计|共计|合计数|计)$/u
const named = /.(?:合计|共计)$/u
const opening = /^(?:期初|年初|上[年月季期])(?:余额|结余|结转|结存)/u
const aside =
  /^其中|^(?:上年|去年)?同期|^[同环]比|累计$|^(?:平均|[人户]均|占比|比例|比重)|^(?:期末|年末|本[年月季期])?(?:余额|结余|结存)$/u

export interface DisturbingCell {
  readonly line: number
  readonly column: string
  readonly text: string
}

export interface SortedRow extends RowRole {
  readonly row: TableRow
}

interface RowRole {
  /** `aside`: neither part nor total, like 其中 or 上年同期; `opening`: what was there before. */
  readonly role: 'part' | 'total' | 'opening' | 'aside'
  /** Of a total: 1 小计, 2 合计, 3 总计. */
  readonly level: number
}
