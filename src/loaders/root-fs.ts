import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { readTextFile, type TextFile } from './text-file-fs.ts'

/** A bureau's folder: its `content/` and `data/`, wherever on the disk they lie. */
export interface Root {
  /** Every file, as a path from the root with forward slashes, sorted by code unit. */
  readonly files: readonly string[]
  readonly readText: (file: string) => TextFile
}

export function openRoot(root: string): Root {
  return {
    files: ['content', 'data'].flatMap((folder) => listFiles(root, folder)).sort(),
    readText: (file) => readTextFile(join(root, file)),
  }
}

function listFiles(root: string, folder: string): string[] {
  const top = join(root, folder)
  if (!existsSync(top)) return []
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !isHidden(item.name))
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
}

// .DS_Store, .gitkeep and editors' swap files are no content.
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~')
}
