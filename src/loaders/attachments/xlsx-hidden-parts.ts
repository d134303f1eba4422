import { readPart } from './office-package.ts'
import type { ZipFiles } from './zip-archive.ts'

/** What an Excel file holds besides its cells, in the clerk's words. */
export function findHiddenParts(files: ZipFiles): string[] {
  const hasComments = [...files.keys()].some(
    (name) => commentParts.test(name) && comments.test(readPart(files, name)),
  )
  return hasComments ? ['批注'] : []
}

/**
 * For each sheet of the workbook, in its order, the rows that are as high as the sheet says for all
 * rows, where that is nothing. `zeroHeight` alone hides only the rows that the file does not list:
 * Excel writes it when someone hides all the blank rows below a table, whose own rows stay seen.
 */
export function listFlatRows(files: ZipFiles): ReadonlySet<number>[] {
  const targets = new Map(
    findTags(readPart(files, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((relation) => [
      readAttribute(relation, 'Id'),
      readAttribute(relation, 'Target') ?? '',
    ]),
  )
  return findTags(readPart(files, 'xl/workbook.xml'), 'sheet').map((sheet) => {
    const target = targets.get(readAttribute(sheet, '\\w+:id')) ?? ''
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    return findFlatRows(readPart(files, part))
  })
}

const commentParts = /^xl\/(?:comments[^/]*|(?:comments|threadedComments)\/[^/]+)\.xml$/i
const comments = /<(?:\w+:)?(?:comment|threadedComment)\s/

function findFlatRows(xml: string): ReadonlySet<number> {
  const defaults = findTags(xml, 'sheetFormatPr')[0] ?? ''
  if (Number(readAttribute(defaults, 'defaultRowHeight') ?? 1) !== 0) return new Set()
  const flat = new Set<number>()
  let last = 0
  for (const row of findTags(xml, 'row')) {
    last = Number(readAttribute(row, 'r') ?? last + 1)
    if (isFlat(row)) flat.add(last - 1)
  }
  return flat
}

function isFlat(row: string): boolean {
  const isShown = /^(?:0|false)$/.test(readAttribute(row, 'hidden') ?? '')
  return !isShown && readAttribute(row, 'ht') === undefined
}

/** Names count without their prefix; attribute values may hold a ">". */
function findTags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s(?:[^>"']|"[^"]*"|'[^']*')*>`, 'g')) ?? []
}

function readAttribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return match?.[1] ?? match?.[2]
}
