import type { AttachmentContent } from '#domain/attachments/attachment-content.ts'
import type { Corpus, Table } from '#domain/corpus.ts'
import type { Figure } from '#schemas/figure.ts'

/** The head and the cells of a table. */
export function toCells(table: Table | undefined): string[] {
  if (table === undefined) return []
  return [...table.columns, ...table.rows.flatMap(({ cells }) => Object.values(cells))]
}

/** The titles of attachments and what can be read in them. */
export function toAttached(
  attachments: readonly { readonly file: string; readonly title: string }[],
  corpus: Corpus,
): string[] {
  return attachments.flatMap(({ file, title }) => {
    const content = corpus.attachments.get(file)?.content
    return [title, ...(content === undefined ? [] : toContentLines(content))]
  })
}

/** Figures as a page lists them, the note apart. */
export function toFigures(figures: readonly Figure[]): string[] {
  return figures.flatMap(({ label, value, unit, note = '' }) => [`${label}${value}${unit}`, note])
}

/** Every text in some data, however deep. */
export function toStrings(data: unknown): string[] {
  if (typeof data === 'string') return [data]
  if (typeof data === 'number') return [String(data)]
  if (typeof data !== 'object' || data === null) return []
  return Object.values(data).flatMap(toStrings)
}

function toContentLines(content: AttachmentContent): string[] {
  if (content.kind === 'document') return content.html.split(/<[^>]+>/).map(unescapeHtml)
  if (content.kind === 'workbook') {
    return content.worksheets.flatMap(({ name, rows }) => [name, ...rows.flat()])
  }
  if (content.kind === 'text') return [...content.paragraphs]
  // A line of a page ends anywhere in a sentence, so the page counts as one line besides.
  if (content.kind !== 'pdf') return []
  return content.pages.flatMap((page) => [...page.split('\n'), page.replaceAll('\n', '')])
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
