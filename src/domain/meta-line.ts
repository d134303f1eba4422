import type { Link } from './link.ts'

/** One line of the metadata block. */
export interface MetaLine {
  readonly label: string
  readonly values: readonly Link[]
  /** A number that readers copy: 索引号, 发文字号. */
  readonly isCode?: boolean
  /** What a resident can do without, and the large view leaves out. */
  readonly isSecondary?: boolean
}

/** A line of plain text, or none where there is nothing to say. */
export function toMetaLine(label: string, text: string | undefined): MetaLine[] {
  return text === undefined || text === '' ? [] : [{ label, values: [{ name: text }] }]
}

/** A line whose text is a number to copy. */
export function toCodeLine(label: string, text: string): MetaLine {
  return { label, values: [{ name: text }], isCode: true, isSecondary: true }
}

/** What a search engine finds the page by, or no line where there is nothing. */
export function toKeywordsLine(keywords: readonly string[]): MetaLine[] {
  return toMetaLine('关键词', keywords.join('、')).map((line) => ({ ...line, isSecondary: true }))
}

export function toLinkLine(label: string, links: readonly (Link | undefined)[]): MetaLine[] {
  const values = links.filter((link) => link !== undefined)
  return values.length === 0 ? [] : [{ label, values }]
}
