import type { Worksheet } from './attachment-content.ts'
import { isNumberText } from './number-text.ts'

/**
 * Where the parts of a worksheet begin, as clerks lay them out: titles in rows of their own, then a
 * head of one or more rows, then the rows of the table.
 */
export function findWorksheetParts(worksheet: Worksheet): WorksheetParts {
  const headStart = findHeadStart(worksheet)
  const bodyStart = findBodyStart(worksheet, headStart)
  return {
    titles: worksheet.rows.slice(0, headStart).flatMap((cells) => cells.filter(isFilled)),
    headStart,
    bodyStart,
    rowHead: findRowHead(worksheet, bodyStart),
  }
}

const ordinalColumn = /^(?:序号|次序|编号|号)$/
const maxTitleRows = 5

/** Rows above the table hold one text each, across the whole width or alone in their row. */
function findHeadStart({ rows }: Worksheet): number {
  const first = rows.findIndex((cells) => cells.filter(isFilled).length > 1)
  return first > 0 && first <= maxTitleRows ? first : 0
}

/** A head is words; it is as many rows deep as its merged cells reach, and leaves rows to head. */
function findBodyStart({ rows, merges }: Worksheet, headStart: number): number {
  const head = rows[headStart] ?? []
  const isHead = head.filter(isFilled).length * 2 > head.length && !head.some(isNumberText)
  if (!isHead || rows.length <= headStart + 1) return headStart
  const inHead = merges.filter(({ row }) => row === headStart)
  const depths = inHead.map(({ rowSpan, columnSpan }) => Math.max(rowSpan, columnSpan > 1 ? 2 : 1))
  const depth = Math.max(1, ...depths)
  return headStart + depth < rows.length ? headStart + depth : headStart
}

/** The column that names each row: the first that is not a mere running number. */
function findRowHead({ rows }: Worksheet, bodyStart: number): number | undefined {
  const heads = rows[bodyStart - 1] ?? []
  if (bodyStart === 0 || heads.length < 2) return undefined
  const above = rows.slice(0, bodyStart).map((cells) => cells[0] ?? '')
  const column = above.some((text) => ordinalColumn.test(text)) ? 1 : 0
  const cells = rows.slice(bodyStart).map((row) => row[column] ?? '')
  const isNaming = cells.some(isFilled) && !cells.filter(isFilled).every(isNumberText)
  return isNaming ? column : undefined
}

function isFilled(text: string): boolean {
  return text.trim() !== ''
}

interface WorksheetParts {
  readonly titles: readonly string[]
  readonly headStart: number
  readonly bodyStart: number
  readonly rowHead: number | undefined
}
