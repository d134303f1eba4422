import type { AttachmentContent, Worksheet } from '#domain/attachments/attachment-content.ts'
import { partAnchors, toPdfPageAnchor, toWorksheetAnchor } from '#domain/page-anchors.ts'
import { toAttachmentPath } from '#domain/paths.ts'
import { toHtmlLines } from './html-lines.ts'
import type { RecordContext } from './record-context.ts'
import type { RecordPart } from './record-parts.ts'
import { toTableLine } from './table-text.ts'

/**
 * What can be read in the attachments of an entry, each on a page of its own. What could not be read
 * is found by its title.
 */
export function toAttachmentParts(
  attachments: readonly Attached[],
  { corpus }: RecordContext,
): RecordPart[] {
  return attachments.flatMap(({ file, title, alt }): RecordPart[] => {
    const attachment = corpus.attachments.get(file)
    if (attachment === undefined) {
      return [{ heading: '附件', anchor: partAnchors.attachments, lines: [title] }]
    }
    const path = toAttachmentPath(file)
    const { lines, pieces } = toReadable(attachment.content)
    return [
      { heading: title, path, lines: [title, alt, ...lines] },
      ...pieces.map(({ name, ...piece }) => ({ ...piece, heading: `${title}（${name}）`, path })),
    ]
  })
}

function toReadable(content: AttachmentContent): Readable {
  switch (content.kind) {
    case 'document':
      return toWhole(toHtmlLines(content.html))
    case 'text':
      return toWhole(content.paragraphs.flatMap((text) => text.split('\n')))
    case 'workbook':
      return joinSingle(content.worksheets.map(toWorksheetPiece))
    case 'pdf':
      return joinSingle(content.pages.map(toPdfPiece))
    case 'picture':
    case 'opaque':
      return toWhole([])
  }
}

function toWhole(lines: readonly string[]): Readable {
  return { lines, pieces: [] }
}

/** A single piece is the whole, and begins where the page does. */
function joinSingle(pieces: readonly Piece[]): Readable {
  const [first, ...others] = pieces
  return first !== undefined && others.length === 0 ? toWhole(first.lines) : { lines: [], pieces }
}

function toPdfPiece(page: string, index: number): Piece {
  return { name: `第 ${index + 1} 页`, anchor: toPdfPageAnchor(index), lines: page.split('\n') }
}

/** Every row, also those beyond the ones that the page shows: the original holds them. */
function toWorksheetPiece({ name, rows }: Worksheet, index: number): Piece {
  return { name, anchor: toWorksheetAnchor(index), lines: rows.map(toTableLine) }
}

/** What stands in a file: at its beginning, and in its worksheets or pages. */
interface Readable {
  readonly lines: readonly string[]
  readonly pieces: readonly Piece[]
}

interface Piece {
  readonly name: string
  readonly anchor: string
  readonly lines: readonly string[]
}

interface Attached {
  readonly file: string
  readonly title: string
  readonly alt?: string | undefined
}
