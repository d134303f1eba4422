import type { Corpus } from '#domain/corpus.ts'
import type { Affair } from '#schemas/affair.ts'
import { getColumns, toListTables } from './personal-list.ts'

/**
 * What of an entry may be shown. A withdrawn one keeps its page with title, dates and reason; its
 * content is gone from every page, list, chart, feed and index, whatever still stands in its file.
 */
export function toPublishedContent<T extends object>(data: T, body: string): PublishedContent<T> {
  return isWithdrawn(data) ? toEmptied(data) : { data, body }
}

/**
 * What is left of an affair when the time of its list is over: what it was, its totals, and tables
 * that name nobody. A note on a correction may repeat what was corrected, so only its day stays.
 */
export function toContentAfterList(
  data: Affair,
  corpus: Pick<Corpus, 'tables'>,
): PublishedContent<Affair> {
  const isList = toListTables(data.tables.map((table) => getColumns(table, corpus)))
  const tables = data.tables.filter((_table, index) => isList[index] !== true)
  const revisions = data.revisions.map(({ on }) => ({ on, note: '更正的内容已随名单一起撤下。' }))
  return { data: { ...data, tables, attachments: [], revisions }, body: '' }
}

/** What of an affair of the wall the portal has to know, so as not to call it missing. */
export function toContentOfWall(data: Affair): PublishedContent<Affair> {
  return toEmptied(data)
}

function toEmptied<T extends object>(data: T): PublishedContent<T> {
  const kept = Object.entries(data).filter(([field]) => !contentFields.has(field))
  const emptied = Object.keys(data)
    .filter((field) => listFields.has(field))
    .map((field) => [field, []] as const)
  return { data: Object.fromEntries([...kept, ...emptied]) as T, body: '' }
}

/** Fields that are absent where there is nothing to say. */
const optionalFields = ['abstract', 'objection', 'supervisor', 'expiresOn']
/** Fields that are an empty list where there is nothing to say. */
const listFields = new Set([
  'keywords',
  'figures',
  'tables',
  'attachments',
  'procedure',
  'plans',
  'inconsistencies',
  // A note on a correction may repeat what was corrected.
  'revisions',
])
const contentFields = new Set([...optionalFields, ...listFields])

function isWithdrawn(data: object): boolean {
  return 'withdrawn' in data && data.withdrawn !== undefined
}

export interface PublishedContent<T> {
  readonly data: T
  readonly body: string
}
