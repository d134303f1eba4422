import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How many files lie below a folder, and how large they are together. */
export function measureFolder(folder: string): FolderSize {
  let bytes = 0
  let files = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const own = entry.isDirectory() ? measureFolder(path) : { bytes: statSync(path).size, files: 1 }
    bytes += own.bytes
    files += own.files
  }
  return { bytes, files }
}

export interface FolderSize {
  readonly bytes: number
  readonly files: number
}
