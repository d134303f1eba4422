import { z } from 'zod'

const worksheetSchema = z.strictObject({
  name: z.string().describe('工作表的名称；CSV 没有。'),
  rows: z.array(z.array(z.string())).describe('看得见的格子，各行一样长。'),
  merges: z
    .array(
      z.strictObject({
        row: z.int().nonnegative(),
        column: z.int().nonnegative(),
        rowSpan: z.int().positive(),
        columnSpan: z.int().positive(),
      }),
    )
    .describe('合并的格子。'),
})

/** What a page can show of an attachment. */
export const attachmentContentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('document'), html: z.string() }),
  z.strictObject({ kind: z.literal('workbook'), worksheets: z.array(worksheetSchema) }),
  z.strictObject({ kind: z.literal('text'), paragraphs: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('pdf'), pages: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('picture'),
    widthPx: z.int().positive(),
    heightPx: z.int().positive(),
  }),
  z.strictObject({ kind: z.literal('opaque') }),
])

/** An attachment that was read, by its path below `data/`. */
export const attachmentSchema = z.strictObject({
  file: z.string().describe('附件在 data/ 下的路径。'),
  bytes: z.int().nonnegative().describe('文件大小，字节。'),
  digest: z.string().describe('文件的 SHA-256。'),
  content: attachmentContentSchema.describe('读出来的内容。'),
})
