import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx'
import { isHiddenSheet, parseWorkbook, toSource } from '#loaders/attachments/xls-reader.ts'
import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import { type FoundParts, toTextPart } from './found-parts.ts'
import { listMetadataFindings } from './metadata.ts'
import { toWorksheetParts } from './worksheet-parts.ts'

/** Excel before 2007: cells of every worksheet, and what stands beside them. */
export function findXlsParts(bytes: Uint8Array): FoundParts {
  const book = parseWorkbook(bytes)
  const cells = book.SheetNames.flatMap((name) => listCells(book.Sheets[name] ?? {}))
  const names = (book.Workbook?.Names ?? []).map(
    ({ Name, Ref, Comment = '' }) => `${Name} ${Ref} ${Comment}`,
  )
  const comments = cells.flatMap(({ c = [] }) => c)
  return {
    parts: [
      ...book.SheetNames.flatMap((name, index) => toParts(book, name, index)),
      ...toTextPart(
        '批注',
        comments.map(({ t }) => t),
        true,
      ),
      ...toTextPart('批注作者', [...new Set(comments.map(({ a = '' }) => a))], true),
      ...toTextPart('公式', cells.flatMap(readFormula), true),
      ...toTextPart('单元格里存着而没有显示的内容', cells.flatMap(readUnshown), true),
      ...toTextPart(
        '链接',
        cells.flatMap(({ l }) => [l?.Target ?? '', l?.Tooltip ?? '']),
        true,
      ),
      ...toTextPart('定义的名称', names, true),
    ],
    findings: listMetadataFindings(comments.map(({ a = '' }) => ({ field: '批注作者', value: a }))),
  }
}

function toParts(book: WorkBook, name: string, index: number): AttachmentPart[] {
  return toWorksheetParts(toSource(name, book), isHiddenSheet(book, index))
}

function listCells(sheet: WorkSheet): CellObject[] {
  return Object.entries(sheet).flatMap(([address, cell]: [string, unknown]) =>
    address.startsWith('!') ? [] : [cell as CellObject],
  )
}

function readFormula({ f = '' }: CellObject): string[] {
  return /"[^"]{2,}"|\d{7}/.test(f) ? [f] : []
}

/** By its format a number may be shown rounded, and any value not at all. */
function readUnshown({ v, w = '', z }: CellObject): string[] {
  if (typeof v !== 'string' && typeof v !== 'number') return []
  const stored = String(v)
  const isBlanked = typeof z === 'string' && /^;{2,3}/.test(z)
  const isLong = /^\d{7,18}$/.test(stored) && !w.replaceAll(/\D/g, '').includes(stored)
  return isBlanked || (typeof v === 'number' && isLong) ? [stored] : []
}
