import type { ZipFiles } from '#loaders/attachments/zip-archive.ts'
import { type FoundParts, joinFound, toTablePart } from './found-parts.ts'
import { findPackageParts, type ReadInside } from './package-parts.ts'
import { decodeXml } from './xml-text.ts'
import { findAttribute, readXmlTokens } from './xml-tokens.ts'

/** OpenDocument texts and spreadsheets: tables as tables, and every part as text. */
export async function findOpenDocumentParts(
  files: ZipFiles,
  readInside: ReadInside,
): Promise<FoundParts> {
  const parts = readTables(decodeXml(files.get('content.xml'))).flatMap(
    ({ name, rows, hiddenRows }) => [
      ...toTablePart(`表格“${name}”`, rows, false),
      ...toTablePart(`表格“${name}”隐藏的行`, hiddenRows, true),
    ],
  )
  const found = await findPackageParts(files, readInside)
  // Text of cells stands in the tables; the same again as running text would be found twice.
  const isTabular = parts.length > 0
  const others = found.parts.filter(({ place }) => !isTabular || place !== '正文')
  const besides = isTabular ? found.parts.filter(({ place }) => place === '正文') : []
  return joinFound([
    { parts, findings: [] },
    { parts: others, findings: found.findings },
    { parts: besides.flatMap((part) => withoutCells(part, parts)), findings: [] },
  ])
}

function withoutCells(
  part: FoundParts['parts'][number],
  tables: FoundParts['parts'],
): FoundParts['parts'] {
  const cells = new Set(
    tables.flatMap(({ content }) =>
      content.kind === 'table' ? content.rows.flat().flatMap((cell) => cell.split('\n')) : [],
    ),
  )
  if (part.content.kind !== 'text') return [part]
  const lines = part.content.text.split('\n').filter((line) => !cells.has(line))
  return lines.length === 0 ? [] : [{ ...part, content: { kind: 'text', text: lines.join('\n') } }]
}

function readTables(xml: string): OpenTable[] {
  const tables: OpenTable[] = []
  let row: string[] = []
  let cell: string | undefined
  let isHiddenRow = false
  for (const token of readXmlTokens(xml)) {
    const table = tables.at(-1)
    if (token.kind === 'open') {
      if (token.name === 'table') {
        tables.push({ name: findAttribute(token.tag, 'name') ?? '', rows: [], hiddenRows: [] })
      } else if (token.name === 'table-row') {
        row = []
        isHiddenRow = /^(?:collapse|filter)$/.test(findAttribute(token.tag, 'visibility') ?? '')
      } else if (cellNames.has(token.name)) {
        const repeated = Number(findAttribute(token.tag, 'number-columns-repeated') ?? 1)
        row.push(...Array.from({ length: Math.min(repeated - 1, maxRepeated) }, () => ''))
        cell = ''
        if (token.isEmpty) row.push('')
      } else if (token.name === 'tab' || token.name === 's') {
        if (cell !== undefined) cell += ' '
      }
    } else if (token.kind === 'text') {
      if (cell !== undefined) cell += token.text
    } else if (token.kind === 'close') {
      if (token.name === 'p' && cell !== undefined) cell += '\n'
      if (cellNames.has(token.name)) row.push(cell ?? '')
      if (cellNames.has(token.name)) cell = undefined
      if (token.name === 'table-row') (isHiddenRow ? table?.hiddenRows : table?.rows)?.push(row)
    }
  }
  return tables
}

const cellNames: ReadonlySet<string> = new Set(['table-cell', 'covered-table-cell'])
/** Repeated cells are blank almost always, and may be 16,384. */
const maxRepeated = 50

interface OpenTable {
  readonly name: string
  readonly rows: string[][]
  readonly hiddenRows: string[][]
}
