import type { Cell, Sheet } from 'hucre'
import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import { toCellText } from '#loaders/attachments/cell-text.ts'
import { toTextPart } from './found-parts.ts'

/** What the cells of a worksheet hold and do not show: formulas, long numbers, hidden values, comments. */
export function toStoredTexts(sheet: Sheet, isHidden: boolean): AttachmentPart[] {
  const place = `工作表“${sheet.name}”${isHidden ? '（隐藏）' : ''}`
  const cells = [...(sheet.cells?.values() ?? [])]
  const threads = (sheet.threadedComments ?? []).map(({ text }) => text)
  return [
    ...toTextPart(`${place}的公式`, cells.flatMap(readFormula), true),
    ...toTextPart(`${place}单元格里存着而没有显示的内容`, cells.flatMap(readUnshown), true),
    ...toTextPart(`${place}的批注`, [...cells.flatMap(readComment), ...threads], true),
    ...toTextPart(`${place}的链接`, cells.flatMap(readLink), true),
  ]
}

/** A formula tells something only where it holds a text or a long number of its own. */
function readFormula({ formula = '' }: Cell): string[] {
  return /"[^"]{2,}"|\d{7}/.test(formula) ? [formula] : []
}

/** By its format a number may be shown rounded (1.38E+10), and any value not at all (`;;;`). */
function readUnshown(cell: Cell): string[] {
  const { value, style } = cell
  if (value === null || value instanceof Date || typeof value === 'boolean') return []
  const shown = toCellText(value, style?.numFmt)
  const stored = String(value)
  const isLong =
    typeof value === 'number' && /^\d{7,18}$/.test(stored) && !digitsOf(shown).includes(stored)
  const isBlanked = /^(?:;{2,3}|"\s*";)/.test(style?.numFmt ?? '')
  return isLong || isBlanked ? [stored] : []
}

function readComment({ comment }: Cell): string[] {
  return comment === undefined ? [] : [comment.text]
}

function readLink({ hyperlink }: Cell): string[] {
  const { target, tooltip, display } = hyperlink ?? {}
  return [target, tooltip, display].flatMap((text) => text ?? [])
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}
