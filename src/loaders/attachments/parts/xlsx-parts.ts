import type { Sheet } from 'hucre'
import { readXlsx as readStored } from 'hucre/xlsx'
import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import { toWorksheetSource } from '#loaders/attachments/hucre-worksheet.ts'
import { listFlatRows } from '#loaders/attachments/xlsx-hidden-parts.ts'
import type { ZipFiles } from '#loaders/attachments/zip-archive.ts'
import { type FoundParts, joinFound, toTextPart } from './found-parts.ts'
import { findPackageParts, type ReadInside } from './package-parts.ts'
import { toStoredTexts } from './stored-cells.ts'
import { toWorksheetParts } from './worksheet-parts.ts'
import { decodeXml, readXmlLines } from './xml-text.ts'

/** Excel: the cells of every worksheet, seen or not, and all that stands beside cells. */
export async function findXlsxParts(
  bytes: Uint8Array,
  files: ZipFiles,
  readInside: ReadInside,
): Promise<FoundParts> {
  const { sheets } = await readStored(bytes, { readStyles: true })
  const flatRows = listFlatRows(files)
  const cells = sheets.flatMap((sheet, index) => toSheetParts(sheet, flatRows[index]))
  const shown = new Set(sheets.flatMap(listTexts))
  const strings = readXmlLines(decodeXml(files.get(stringsPart)))
  const unused = strings.filter((text) => !shown.has(text))
  const taken = [...files.keys()].filter((name) => worksheetNames.test(name))
  return joinFound([
    {
      parts: [
        ...cells,
        ...taken.flatMap((name) => readBesideCells(name, decodeXml(files.get(name)))),
        ...toTextPart('表格里删去以后还存着的文字', unused, true),
      ],
      findings: [],
    },
    await findPackageParts(files, readInside, new Set([...taken, stringsPart])),
  ])
}

const stringsPart = 'xl/sharedStrings.xml'
const worksheetNames = /^xl\/(?:worksheets|chartsheets|dialogsheets|macrosheets)\/[^/]+\.xml$/

function toSheetParts(sheet: Sheet, flat: ReadonlySet<number> = new Set()): AttachmentPart[] {
  const source = toWorksheetSource(sheet)
  const hiddenRows = new Set([...source.hiddenRows, ...flat])
  const isHidden = sheet.hidden === true || sheet.veryHidden === true
  return [
    ...toWorksheetParts({ ...source, hiddenRows }, isHidden),
    ...toStoredTexts(sheet, isHidden),
  ]
}

/** A text that is stored once for all cells, as the cells have it. */
function listTexts({ rows }: Sheet): string[] {
  return rows.flatMap((values) =>
    values.flatMap((value) =>
      typeof value === 'string'
        ? [value.trim(), ...value.split('\n').map((line) => line.trim())]
        : [],
    ),
  )
}

/** Headers and footers, hints, lists to choose from, conditions: everything of a worksheet but its cells. */
function readBesideCells(name: string, xml: string): AttachmentPart[] {
  const lines = readXmlLines(xml, (element) => element === 'sheetData')
  const file = name.slice(name.lastIndexOf('/') + 1).replace('.xml', '')
  return toTextPart(`${file.replace('sheet', '工作表 ')}的页眉页脚、提示和有效性`, lines, true)
}
