import type { HiddenRunTest } from '#loaders/attachments/docx-hidden-styles.ts'
import { attributeOf, findByPath, findOutermost } from '#loaders/attachments/xml-tree.ts'

/** The text of one part of a Word file by how it is seen, a paragraph a line. */
export interface WordText {
  readonly lines: Readonly<Record<Stream, string[]>>
  /** Rows of cells; what a cell spans is blank. */
  readonly tables: string[][][]
}

type Stream = 'seen' | 'box' | 'deleted' | 'hidden' | 'white' | 'field' | 'aside'

/** Reads all text below the root of a part. */
export function readWordText(root: Element, isHidden: HiddenRunTest): WordText {
  const text: WordText = {
    lines: { seen: [], box: [], deleted: [], hidden: [], white: [], field: [], aside: [] },
    tables: [],
  }
  readBlock(root, { text, isHidden, stream: 'seen' })
  return text
}

interface Reading {
  readonly text: WordText
  readonly isHidden: HiddenRunTest
  /** Where text goes that nothing else says more of. */
  readonly stream: Stream
}

/** Text by stream, within one paragraph: a number may be spread over several runs. */
type Line = Partial<Record<Stream, string>>

function readBlock(element: Element, reading: Reading): void {
  for (const child of elementsOf(element)) {
    if (child.localName === 'p') readParagraph(child, reading)
    else if (child.localName === 'tbl') readTable(child, reading)
    else if (child.localName === 'r') readParagraph(child, reading)
    else {
      addAside(child, reading.text)
      readBlock(child, toInner(child, reading))
    }
  }
}

function readParagraph(paragraph: Element, reading: Reading): void {
  const line: Line = {}
  if (paragraph.localName === 'r') readRun(paragraph, reading, line)
  else readInline(paragraph, reading, line)
  for (const [stream, text] of Object.entries(line)) {
    reading.text.lines[stream as Stream].push(...text.split('\n'))
  }
}

function readInline(element: Element, reading: Reading, line: Line): void {
  for (const child of elementsOf(element)) {
    if (child.localName === 'r') readRun(child, reading, line)
    else readLeaf(child, reading, line)
  }
}

function readRun(run: Element, reading: Reading, line: Line): void {
  const stream = reading.isHidden(run) ? 'hidden' : isWhite(run) ? 'white' : undefined
  readInline(run, stream === undefined ? reading : { ...reading, stream }, line)
}

function readLeaf(element: Element, reading: Reading, line: Line): void {
  const { localName: name } = element
  const spoken = spokenText(element)
  if (spoken !== undefined) {
    const stream = textStreams.get(name) ?? reading.stream
    line[stream] = (line[stream] ?? '') + spoken
  } else if (name === 'tbl') {
    readTable(element, reading)
  } else if (name === 'txbxContent') {
    readBlock(element, { ...reading, stream: 'box' })
  } else {
    addAside(element, reading.text)
    if (!name.endsWith('Pr')) readInline(element, toInner(element, reading), line)
  }
}

const textStreams: ReadonlyMap<string, Stream> = new Map([
  ['delText', 'deleted'],
  ['instrText', 'field'],
  ['delInstrText', 'field'],
])
const marks: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
])

function spokenText(element: Element): string | undefined {
  const { localName: name } = element
  return name === 't' || textStreams.has(name) ? element.textContent : marks.get(name)
}

/** What a revision took away, or moved elsewhere, is seen by those who look at revisions. */
function toInner(element: Element, reading: Reading): Reading {
  const isGone = element.localName === 'del' || element.localName === 'moveFrom'
  return isGone ? { ...reading, stream: 'deleted' } : reading
}

function isWhite(run: Element): boolean {
  const colour = findByPath(run, 'rPr', 'color')
  return colour !== undefined && /^f{6}$/i.test(attributeOf(colour, 'val') ?? '')
}

function readTable(table: Element, reading: Reading): void {
  if (reading.stream === 'deleted') {
    readBlock(table, reading)
    return
  }
  const rows = findOutermost(table, ({ localName }) => localName === 'tr')
  reading.text.tables.push(
    rows.map((row) =>
      findOutermost(row, ({ localName }) => localName === 'tc').flatMap((cell) =>
        readCell(cell, reading),
      ),
    ),
  )
}

/** What is seen in a cell, and blanks for the columns that it reaches over; all else goes on as it was. */
function readCell(cell: Element, reading: Reading): string[] {
  const own: WordText = {
    lines: { ...reading.text.lines, [reading.stream]: [] },
    tables: reading.text.tables,
  }
  readBlock(cell, { ...reading, text: own })
  const span = findByPath(cell, 'tcPr', 'gridSpan')
  const width = Math.min(Number(span ? attributeOf(span, 'val') : 1) || 1, maxSpan)
  return [own.lines[reading.stream].join('\n'), ...Array.from({ length: width - 1 }, () => '')]
}

const maxSpan = 63

/** What stands beside pictures and in controls. */
function addAside(element: Element, { lines }: WordText): void {
  const names = valued.has(element.localName) ? [...asideAttributes, 'val'] : asideAttributes
  const values = names.flatMap((name) => attributeOf(element, name) ?? [])
  const listed = findOutermost(element, ({ localName }) => asideChildren.has(localName))
  if (element.localName === 'sdtPr') {
    for (const item of listed) {
      values.push(
        ...['val', 'displayText', 'value'].flatMap((name) => attributeOf(item, name) ?? []),
      )
    }
  }
  lines.aside.push(...new Set(values.filter((value) => value.trim() !== '')))
}

const asideAttributes = ['descr', 'title', 'alt', 'tooltip', 'instr']
/** Fields of forms of the old kind. */
const valued: ReadonlySet<string> = new Set(['default', 'helpText', 'statusText', 'listEntry'])
const asideChildren: ReadonlySet<string> = new Set(['alias', 'tag', 'listItem'])

function elementsOf(parent: Element): Element[] {
  return findOutermost(parent, () => true)
}
