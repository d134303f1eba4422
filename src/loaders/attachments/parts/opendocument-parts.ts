import type { ZipFiles } from '#loaders/attachments/zip-archive.ts'
import { type FoundParts, joinFound, toTablePart } from './found-parts.ts'
import { findPackageParts, type ReadInside } from './package-parts.ts'
import { decodeXml } from './xml-text.ts'
import { findAttribute, readXmlTokens, type XmlToken } from './xml-tokens.ts'

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
  const reading: TableReading = { tables: [], row: [], cell: undefined, isHiddenRow: false }
  for (const token of readXmlTokens(xml)) {
    if (token.kind === 'open') openElement(token, reading)
    else if (token.kind === 'close') closeElement(token.name, reading)
    else if (token.kind === 'text' && reading.cell !== undefined) reading.cell += token.text
  }
  return reading.tables
}

function openElement({ name, tag, isEmpty }: OpenToken, reading: TableReading): void {
  if (name === 'table') {
    reading.tables.push({ name: findAttribute(tag, 'name') ?? '', rows: [], hiddenRows: [] })
  } else if (name === 'table-row') {
    reading.row = []
    reading.isHiddenRow = /^(?:collapse|filter)$/.test(findAttribute(tag, 'visibility') ?? '')
  } else if (cellNames.has(name)) {
    reading.row.push(...listBlanks(tag))
    reading.cell = isEmpty ? undefined : ''
    if (isEmpty) reading.row.push('')
  } else if (reading.cell !== undefined && (name === 'tab' || name === 's')) {
    reading.cell += ' '
  }
}

function listBlanks(tag: string): string[] {
  const repeated = Number(findAttribute(tag, 'number-columns-repeated') ?? 1)
  const length = Math.min(Math.max(repeated - 1, 0), maxRepeated) || 0
  return Array.from({ length }, () => '')
}

function closeElement(name: string, reading: TableReading): void {
  if (name === 'p' && reading.cell !== undefined) reading.cell += '\n'
  if (cellNames.has(name)) {
    reading.row.push(reading.cell ?? '')
    reading.cell = undefined
  }
  if (name === 'table-row') {
    const table = reading.tables.at(-1)
    const rows = reading.isHiddenRow ? table?.hiddenRows : table?.rows
    rows?.push(reading.row)
  }
}

const cellNames: ReadonlySet<string> = new Set(['table-cell', 'covered-table-cell'])
/** Repeated cells are blank almost always, and may be 16,384. */
const maxRepeated = 50

interface OpenTable {
  readonly name: string
  readonly rows: string[][]
  readonly hiddenRows: string[][]
}

interface TableReading {
  readonly tables: OpenTable[]
  row: string[]
  cell: string | undefined
  isHiddenRow: boolean
}

type OpenToken = Extract<XmlToken, { kind: 'open' }>
