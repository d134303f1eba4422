import type { SearchRecord, SearchSection } from '#domain/search/records/search-record.ts'
import { toSymbols } from '#domain/search/symbols.ts'
import { findLead } from './find-lead.ts'
import { cutBlocks } from './text-blocks.ts'
import type { EntrySection, SearchEntry } from './search-entry.ts'

/** The text of a record as it is indexed; all places are counted in its symbols. */
export function toRecordText({ sections }: Pick<SearchRecord, 'sections'>): string {
  return sections.map(({ text }) => text).join('\n')
}

/**
 * What the result list loads of a record: its entry with the first block of its text, and the other
 * blocks. Pagefind keeps encoded pairs only, so what is shown comes from small files of our own.
 */
export function toEntryParts(record: SearchRecord): EntryParts {
  const whole = toRecordText(record)
  const { offsets } = toSymbols(whole)
  const [text = '', ...blocks] = cutBlocks(whole, offsets)
  const { kind, path, title, unitName, docNumber, stamp } = record
  const found = findLead(record.sections, title)
  // A later block is not loaded for it.
  const lead = found > 0 && found < text.length ? found : undefined
  const day = record.publishedAt?.slice(0, 'YYYY-MM-DD'.length)
  const sections = toEntrySections(record, offsets)
  const entry = { kind, path, title, unitName, day, docNumber, stamp, lead, sections, text }
  return { entry, blocks }
}

function toEntrySections(
  { path, sections }: SearchRecord,
  offsets: readonly number[],
): EntrySection[] {
  let start = 0
  let from = 0
  return sections.map((section) => {
    while (from < offsets.length && (offsets[from] ?? 0) < start) from += 1
    start += section.text.length + 1
    return toEntrySection(section, path, from)
  })
}

function toEntrySection(section: SearchSection, pagePath: string, from: number): EntrySection {
  const { heading } = section
  const isOnPage = section.path === pagePath || section.path.startsWith(`${pagePath}#`)
  const path = isOnPage ? section.path.slice(pagePath.length) : section.path
  return heading === undefined ? { path, from } : { heading, path, from }
}

export interface EntryParts {
  readonly entry: SearchEntry
  /** The text from the second block on. */
  readonly blocks: readonly string[]
}
