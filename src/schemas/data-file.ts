import { z } from 'zod'

/** A file below `data/`, by its path. */
export const dataFileSchema = z.strictObject({
  bytes: z.int().nonnegative().describe('文件大小，字节。'),
})
