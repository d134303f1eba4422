import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createNeedleFinder } from '#domain/takedown/needles.ts'
import type { TakedownTarget } from '#domain/takedown/takedown-target.ts'
import { readFileParts } from '#loaders/attachments/file-parts.ts'
import type { Place } from './place.ts'
import { toText } from './read-takedowns-fs.ts'

/** Every file below `content/`, `data/` and `public/` that holds what must go. */
export async function findInContent(root: string, target: TakedownTarget): Promise<Place[]> {
  const find = createNeedleFinder(target.needles)
  const places: Place[] = []
  for (const file of listContentFiles(root)) {
    const text = await readAllText(file, readFileSync(join(root, file)))
    const isWhole = target.paths.includes(file) && !isTombstone(text)
    if (isWhole || find(text) !== undefined) {
      places.push({ area: isRewritable(file) ? 'content' : 'attachment', name: file, detail: '' })
    }
    if (find(file) !== undefined) places.push({ area: 'name', name: file, detail: '' })
  }
  return places
}

/** Every file of the content, hidden ones too: git keeps them like any other. */
export function listContentFiles(root: string): string[] {
  return ['content', 'data', 'public'].flatMap((folder) => {
    if (!existsSync(join(root, folder))) return []
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name).slice(join(root, '/').length))
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path !== 'data/takedowns.csv')
      .sort()
  })
}

/** All that a file says, hidden or not; empty where it cannot be read. */
export async function readAllText(path: string, bytes: Uint8Array): Promise<string> {
  const { parts } = await readFileParts(path, bytes)
  return parts.map(toText).join('\n')
}

export function isRewritable(file: string): boolean {
  return /\.(?:mdx?|csv|ya?ml|txt)$/i.test(file)
}

/** An entry that was taken down keeps its file, which says only that. */
export function isTombstone(text: string): boolean {
  return /^withdrawn:/m.test(text) && text.includes(tombstoneTitle)
}

export const tombstoneTitle = '一条已经撤除的公开内容'
