/** What can be read in an attachment: what its page shows. */
export type AttachmentContent =
  DocumentContent | WorkbookContent | TextContent | PdfContent | PictureContent | OpaqueContent

/**
 * Word. Sanitised HTML for below the heading of a page: headings from the second level, paragraphs,
 * lists, links, and tables in boxes that scroll; without ids and styles.
 */
export interface DocumentContent {
  readonly kind: 'document'
  readonly html: string
}

/** Excel, its compatible kinds, and CSV (one worksheet without a name). */
export interface WorkbookContent {
  readonly kind: 'workbook'
  readonly worksheets: readonly Worksheet[]
}

/** The visible cells as text, trimmed to the part that is filled; rows are all equally long. */
export interface Worksheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** Cells that reach over several rows or columns; indexes count from 0 in `rows`. */
  readonly merges: readonly {
    readonly row: number
    readonly column: number
    readonly rowSpan: number
    readonly columnSpan: number
  }[]
}

export interface TextContent {
  readonly kind: 'text'
  readonly paragraphs: readonly string[]
}

/** The text of each page; a scan has pages without text. */
export interface PdfContent {
  readonly kind: 'pdf'
  readonly pages: readonly string[]
}

export interface PictureContent {
  readonly kind: 'picture'
  readonly widthPx: number
  readonly heightPx: number
}

/** A kind that no page can show; it can only be downloaded. */
export interface OpaqueContent {
  readonly kind: 'opaque'
}

/** One attachment that was read. */
export interface Attachment {
  /** Path below `data/`, e.g. `attachments/2026/notice.pdf`. */
  readonly file: string
  readonly bytes: number
  /** SHA-256 of the file, so that a page is made again when the file changes. */
  readonly digest: string
  readonly content: AttachmentContent
}
