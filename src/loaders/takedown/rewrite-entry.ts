import { type Document, isSeq, parseDocument, stringify } from 'yaml'
import { toPlainRow } from '#domain/takedown/plain-row.ts'
import { splitFrontMatter } from '#loaders/front-matter.ts'
import { takedownReasons, type TakedownReason } from '#schemas/takedown.ts'
import { tombstoneTitle } from './find-in-content-fs.ts'

/** What stands in place of a text that was taken down. */
const removalMark = '〔已删除〕'

/** What says where an entry belongs, and nothing of what it said. */
const keptFields = new Set(
  `origin unit item period createdOn publishedAt scope indexNo indexScheme docNumber genre issuers topic
   signedOn effectiveFrom effectiveTo disclosure withholding kind`.split(/\s+/),
)

/** The entry as a note that it was taken down, when and why; undefined where it cannot be one. */
export function toTombstone(text: string, on: string, reason: TakedownReason): string | undefined {
  const { yaml } = splitFrontMatter(text)
  const data: unknown = yaml === undefined ? undefined : parseDocument(yaml).toJS()
  if (typeof data !== 'object' || data === null || !('publishedAt' in data)) return undefined
  const kept = Object.entries(data).filter(([field]) => keptFields.has(field))
  // Real content needs a source, and that of a removed one may say too much.
  const source = 'source' in data ? { source: { title: '原件已经撤除' } } : {}
  const withdrawn = { on, reason: `${takedownReasons[reason]}，内容已经删除。` }
  const front = { title: tombstoneTitle, ...Object.fromEntries(kept), ...source, withdrawn }
  return `---\n${stringify(front, { lineWidth: 0 })}---\n`
}

/** The text without a row of letters and digits, however it is written in it. */
export function removeRow(text: string, needle: string): string {
  const places = toPlainRow(text)
    .find(needle)
    .sort((a, b) => b.start - a.start)
  let end = text.length
  let rest = text
  for (const place of places) {
    // An address in a link may stand within another place.
    if (place.end > end) continue
    rest = rest.slice(0, place.start) + removalMark + rest.slice(place.end)
    end = place.start
  }
  return rest
}

/** The entry with one more note on its corrections, so that readers learn of it. */
export function addRevision(text: string, on: string, note: string): string {
  const { yaml, body } = splitFrontMatter(text)
  if (yaml === undefined) return text
  const document = parseDocument(yaml)
  if (!document.has('publishedAt') || document.errors.length > 0) return text
  // Several files of one entry may change; readers are told once.
  const known = JSON.stringify(document.toJS())
  if (known.includes(JSON.stringify({ on, note }))) return text
  const revisions = document.get('revisions')
  if (isSeq(revisions)) document.addIn(['revisions'], document.createNode({ on, note }))
  else document.set('revisions', document.createNode([{ on, note }]))
  return `---\n${document.toString({ lineWidth: 0 })}---\n${body}`
}

/** The entry without its lines on a table or an attachment; undefined where it names none of them. */
export function withoutFile(text: string, path: string, entry = ''): string | undefined {
  const { yaml, body } = splitFrontMatter(text)
  if (yaml === undefined) return undefined
  const document = parseDocument(yaml)
  let isFound = deletePeriod(document, path, entry)
  for (const [list, field, folder] of fileLists) {
    const items = document.get(list)
    if (!isSeq(items)) continue
    const written = path.startsWith(folder) ? path.slice(folder.length) : undefined
    const index = items.items.findIndex((_, at) => document.getIn([list, at, field]) === written)
    if (written === undefined || index === -1) continue
    document.deleteIn([list, index])
    if (items.items.length === 0) document.delete(list)
    isFound = true
  }
  return isFound ? `---\n${document.toString({ lineWidth: 0 })}---\n${body}` : undefined
}

/** A period of a ranking has its table by its name. */
function deletePeriod(document: Document, path: string, entry: string): boolean {
  const [, ranking, period] = /^data\/rankings\/([^/]+)\/([^/]+)\.csv$/.exec(path) ?? []
  const periods = document.get('periods')
  if (!isSeq(periods) || ranking === undefined || !entry.includes(`/${ranking}.md`)) return false
  const index = periods.items.findIndex(
    (_, at) => String(document.getIn(['periods', at, 'period'])) === period,
  )
  return index !== -1 && document.deleteIn(['periods', index])
}

/** The tables and attachments that an entry names, as paths from the root. */
export function listNamedFiles(text: string): string[] {
  const { yaml } = splitFrontMatter(text)
  const data: unknown = yaml === undefined ? undefined : parseDocument(yaml).toJS()
  if (typeof data !== 'object' || data === null) return []
  return fileLists.flatMap(([list, field, folder]) => {
    const items: unknown = Reflect.get(data, list)
    if (!Array.isArray(items)) return []
    return items.flatMap((item: unknown) => {
      const path: unknown =
        typeof item === 'object' && item !== null ? Reflect.get(item, field) : undefined
      return typeof path === 'string' ? [folder + path] : []
    })
  })
}

const fileLists = [
  ['tables', 'data', 'data/affairs/'],
  ['attachments', 'file', 'data/'],
] as const
