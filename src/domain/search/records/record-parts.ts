import type { SearchSection } from './search-record.ts'

/**
 * The parts of a page as sections with addresses. A part that says nothing is left out, and one that
 * begins where the part before it does goes on with it.
 */
export function toSections(pagePath: string, parts: readonly RecordPart[]): SearchSection[] {
  const sections: SearchSection[] = []
  for (const part of parts) {
    const section = toSection(pagePath, part)
    const last = sections.at(-1)
    if (section.text === '') continue
    if (last?.path !== section.path) sections.push(section)
    else sections[sections.length - 1] = { ...last, text: `${last.text}\n${section.text}` }
  }
  return sections
}

function toSection(
  pagePath: string,
  { heading, path = pagePath, anchor, lines }: RecordPart,
): SearchSection {
  const address = anchor === undefined ? path : `${path}#${anchor}`
  const text = toText(lines)
  return heading === undefined ? { path: address, text } : { heading, path: address, text }
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
