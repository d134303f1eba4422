import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DecodedText } from './decode-text.ts'
import { readTextFile } from './text-file-fs.ts'

/** A bureau's folder: its `content/` and `data/`, wherever on the disk they lie. */
export interface Root {
  /** Every file, as a path from the root with forward slashes, sorted by code unit. */
  readonly files: readonly string[]
  readonly readText: (file: string) => DecodedText
}

export function openRoot(root: string): Root {
  return {
    files: ['content', 'data'].flatMap((folder) => listFiles(root, folder)).sort(),
    readText: (file) => readTextFile(join(root, file)),
  }
}

/** Links are not followed: one that points out of the root would publish what lies there. */
function listFiles(root: string, folder: string): string[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !isHidden(name))
    .flatMap((item) => {
      const file = `${folder}/${item.name}`
      if (item.isDirectory()) return listFiles(root, file)
      return item.isFile() ? [file] : []
    })
}

// .DS_Store, .gitkeep, editors' swap files and folders of settings are no content.
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~')
}
