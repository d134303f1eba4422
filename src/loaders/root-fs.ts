import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DecodedText } from './decode-text.ts'
import { readTextFile } from './text-file-fs.ts'

/** A bureau's folder: its `content/` and `data/`, wherever on the disk they lie. */
export interface Root {
  /** Every file, as a path from the root with forward slashes, sorted by code unit. */
  readonly files: readonly string[]
  /** Links among them, which are not followed: one that points out of the root would publish what lies there. */
  readonly links: readonly string[]
  readonly bytesOf: (file: string) => number
  readonly readText: (file: string) => DecodedText
}

export function openRoot(root: string): Root {
  const found = ['content', 'data'].flatMap((folder) => listItems(root, folder))
  const listPaths = (kind: Item['kind']) =>
    found.flatMap((item) => (item.kind === kind ? item.path : [])).sort()
  return {
    files: listPaths('file'),
    links: listPaths('link'),
    bytesOf: (file) => statSync(join(root, file)).size,
    readText: (file) => readTextFile(join(root, file)),
  }
}

function listItems(root: string, folder: string): Item[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !isHidden(name))
    .flatMap((item): Item[] => {
      const file = `${folder}/${item.name}`
      if (item.isDirectory()) return listItems(root, file)
      if (item.isSymbolicLink()) return [{ kind: 'link', path: file }]
      return item.isFile() ? [{ kind: 'file', path: file }] : []
    })
}

interface Item {
  readonly kind: 'file' | 'link'
  readonly path: string
}

// .DS_Store, .gitkeep, editors' swap files and folders of settings are no content.
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~')
}
