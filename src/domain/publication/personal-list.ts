import type { Corpus } from '#domain/corpus.ts'
import type { AttachmentContent } from '#domain/attachments/attachment-content.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'

/** The head of a column that names persons, one a row. */
const personColumnPattern = /姓名|^(?:户主|申请人|领取人|受助人|救助对象|保障对象|供养对象)$/

/** Whether an affair lists persons by name: in its tables, in a table of its text or in an attachment. */
export function hasPersonalList(entry: AffairEntry, corpus: ListSources): boolean {
  const { data } = entry
  return (
    data.tables.some((table) => namesPersons(getColumns(table, corpus))) ||
    getBodyTables(entry).some(namesPersons) ||
    data.attachments.some(({ file }) => listsPersons(corpus.attachments.get(file)?.content))
  )
}

/** Which of some tables are the list: those that name persons, and where none says so, all. */
export function toListTables(columnsOfTables: readonly (readonly string[])[]): boolean[] {
  const named = columnsOfTables.map(namesPersons)
  return named.includes(true) ? named : named.map(() => true)
}

/** The columns of a table of an affair; none where the file is not there. */
export function getColumns(
  { data }: AffairEntry['data']['tables'][number],
  { tables }: Pick<Corpus, 'tables'>,
): readonly string[] {
  return tables.get(`data/affairs/${data}`)?.columns ?? []
}

function namesPersons(columns: readonly string[]): boolean {
  return columns.some((column) => personColumnPattern.test(column))
}

/** Reading a body costs more than looking for a word that each of the heads has. */
function getBodyTables(entry: AffairEntry): (readonly string[])[] {
  if (!/姓名|户主|人|对象/.test(entry.body) || !entry.body.includes('|')) return []
  return getBodyFacts(entry).tables.map(({ columns }) => columns)
}

/** What cannot be read may be a list: nobody must be exposed for longer because a list was scanned. */
function listsPersons(content: AttachmentContent | undefined): boolean {
  switch (content?.kind) {
    case 'workbook':
      return content.worksheets.some(({ rows }) => rows.some(namesPersons))
    case 'document':
      return namesPersons([...content.html.matchAll(tableCell)].map(([, text = '']) => text))
    case 'pdf':
      return content.pages.some((page) => page.trim() === '' || headsPersons(page))
    case 'text':
      return content.paragraphs.some(headsPersons)
    case 'opaque':
      return true
    default:
      return false
  }
}

const tableCell = /<t[dh][^>]*>(?:<p>)?([^<]*)/g

/** A head stands by itself; a sentence that asks for a name is longer. */
function headsPersons(text: string): boolean {
  return namesPersons(text.split(/[\s,，;；|]+/).filter(({ length }) => length <= 6))
}

type AffairEntry = Corpus['affairs'][number]
type ListSources = Pick<Corpus, 'tables' | 'attachments'>
