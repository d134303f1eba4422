import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** The files under a folder, by their paths from it with forward slashes, in a fixed order. */
export async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
