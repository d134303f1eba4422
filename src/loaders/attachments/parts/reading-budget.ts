import { formatBytes } from '#domain/format/bytes.ts'
import { UnreadableError } from '#loaders/attachments/unreadable-error.ts'

/** What one attachment may take to be read, with all files inside files. */
export interface ReadingBudget {
  /** Counts a file inside another. @throws UnreadableError beyond the limits */
  readonly enter: (depth: number, bytes: number) => void
}

/** Office documents hold pictures and workbooks, mail an archive of those: more is nested on purpose. */
const maxDepth = 4
/** A deck of slides has some hundred parts; a directory of 65,535 names is made to wear readers out. */
const maxFiles = 5000
/** Over all levels; one archive alone is held to `maxUnpackedBytes`. */
const maxBytes = 150 * 1024 * 1024

export function createBudget(): ReadingBudget {
  let files = 0
  let total = 0
  return {
    enter: (depth, bytes) => {
      files += 1
      total += bytes
      if (depth > maxDepth) throw new UnreadableError('too-large', `里面的文件套了 ${depth} 层`)
      if (files > maxFiles) throw new UnreadableError('too-large', `里面有 ${maxFiles} 多个文件`)
      if (total > maxBytes) {
        throw new UnreadableError('too-large', `里面的文件都解开以后超过 ${formatBytes(maxBytes)}`)
      }
    },
  }
}
