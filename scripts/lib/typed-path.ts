import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A path as it was typed, or as the gate tells it, from the root of the content. */
export function toTypedPath(file: string, root: string): string {
  const fromRoot = join(root, file)
  return !existsSync(file) && existsSync(fromRoot) ? fromRoot : file
}
