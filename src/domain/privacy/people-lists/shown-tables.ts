import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import type { Corpus, Entry, Table } from '#domain/corpus.ts'
import type { Place } from '#domain/gate/issue.ts'
import { blocksOf } from '#domain/prose/body.ts'
import { toTable } from '#domain/prose/body-tables.ts'
import type { Affair } from '#schemas/affair.ts'
import type { Policy } from '#schemas/policy.ts'
import type { Summary } from '#schemas/summary.ts'

/** A table that somebody sees who opens an entry or its attachments. */
export interface ShownTable {
  readonly table: Table
  /** The words around it: its caption, the name of the attachment, the titles above its head. */
  readonly caption: string
  /** Where a cell stands, or the head of its column where no line is given. */
  readonly placeOf: (column: string, line?: number) => Place
  /** The attachment that it stands in. */
  readonly subject?: string
}

/** Every table of an entry: the files of an affair, those written in the text, and those in attachments. */
export function* listShownTables(entry: ListEntry, corpus: Corpus): Generator<ShownTable> {
  const seen = new Set<string>()
  for (const { file, caption } of listTableFiles(entry)) {
    const table = corpus.tables.get(file)
    if (table === undefined || seen.has(file)) continue
    seen.add(file)
    yield { table, caption, placeOf: (column, line = 1) => ({ file, line, column }) }
  }
  for (const block of blocksOf(entry)) {
    const table = toTable(entry, block)
    if (table === undefined) continue
    const { file } = entry
    yield { table, caption: '', placeOf: (_, line = block.line) => ({ file, line }) }
  }
  yield* listAttachedTables(entry, corpus)
}

/** Every text that stands in no table: of the entry, and of its attachments. */
export function* listShownTexts(entry: ListEntry, corpus: Corpus): Generator<ShownText> {
  const { file, bodyLine } = entry
  const text = entry.body.replace(/^\s*\|.*$/gm, '')
  yield { text, caption: '', place: (line) => ({ file, line: bodyLine + line }) }
  for (const { subject, place, caption, part } of listParts(entry, corpus)) {
    if (part.content.kind === 'text')
      yield { text: part.content.text, caption, place: () => place, subject }
  }
}

export interface ShownText {
  readonly text: string
  readonly caption: string
  /** Where a line of the text stands, counted from 0. */
  readonly place: (line: number) => Place
  readonly subject?: string
}

export type ListEntry = Entry<Affair> | Entry<Policy> | Entry<Summary>

function listTableFiles({ data }: ListEntry): { file: string; caption: string }[] {
  const tables = 'tables' in data ? data.tables : []
  return [
    ...tables.map(({ data: file, caption }) => ({ file: `data/affairs/${file}`, caption })),
    ...data.attachments.map(({ file, title }) => ({ file: `data/${file}`, caption: title })),
  ]
}

function* listAttachedTables(entry: ListEntry, corpus: Corpus): Generator<ShownTable> {
  for (const { subject, place, caption, part } of listParts(entry, corpus)) {
    if (part.content.kind !== 'table') continue
    const { table, titles } = toTableWithHead(subject, part.content.rows)
    yield { table, caption: [caption, ...titles].join(' '), placeOf: () => place, subject }
  }
}

function* listParts(entry: ListEntry, corpus: Corpus): Generator<PlacedPart> {
  for (const [index, { file, title }] of entry.data.attachments.entries()) {
    const place: Place = { file: entry.file, path: ['attachments', index, 'file'] }
    for (const part of corpus.attachmentParts.get(file) ?? []) {
      yield { subject: `data/${file}`, place, caption: `${title} ${part.place}`, part }
    }
  }
}

/** Titles stand above the head in rows with a single text; a head without a name gets its number. */
function toTableWithHead(file: string, cells: readonly (readonly string[])[]): TitledTable {
  const isWide = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length > 1
  const headAt = Math.max(0, cells.findIndex(isWide))
  const columns: string[] = []
  for (const [index, cell] of (cells[headAt] ?? []).entries()) {
    const name = cell.replace(/\s+/g, '')
    columns.push(name === '' || columns.includes(name) ? `${name}第${index + 1}列` : name)
  }
  const rows = cells.slice(headAt + 1).map((row, index) => ({
    line: headAt + index + 2,
    cells: Object.fromEntries(columns.map((column, at) => [column, (row[at] ?? '').trim()])),
  }))
  return { table: { file, columns, rows }, titles: cells.slice(0, headAt).flat() }
}

interface TitledTable {
  readonly table: Table
  readonly titles: readonly string[]
}

interface PlacedPart {
  readonly subject: string
  readonly place: Place
  readonly caption: string
  readonly part: AttachmentPart
}
