import type { SearchSection } from './search-record.ts'

/** The parts of a page as sections with addresses; a part that says nothing is left out. */
export function toSections(pagePath: string, parts: readonly RecordPart[]): SearchSection[] {
  return parts.flatMap(({ heading, path = pagePath, anchor, lines }) => {
    const text = toText(lines)
    if (text === '') return []
    const address = anchor === undefined ? path : `${path}#${anchor}`
    return [heading === undefined ? { path: address, text } : { heading, path: address, text }]
  })
}

/** Lines in one text, without those that say nothing. */
function toText(lines: RecordPart['lines']): string {
  return lines.filter((line) => line !== undefined && line.trim() !== '').join('\n')
}

/** A part of what is found, before it is known whether it says anything. */
export interface RecordPart {
  readonly heading?: string | undefined
  /** Where it stands, if not on the page of its entry. */
  readonly path?: string
  /** The id of the element with which it begins; the beginning of a page has none. */
  readonly anchor?: string | undefined
  readonly lines: readonly (string | undefined)[]
}
