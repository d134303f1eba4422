import { z } from 'zod'

/** A CSV file with a header of its own, as text cells. */
export const tableSchema = z.strictObject({
  file: z.string().describe('文件路径。'),
  columns: z.array(z.string()).describe('列名，按顺序。'),
  rows: z
    .array(
      z.strictObject({
        line: z.int().describe('这一行在文件里的行号。'),
        cells: z.record(z.string(), z.string()).describe('各列的内容。'),
      }),
    )
    .describe('各行，按顺序。'),
})
