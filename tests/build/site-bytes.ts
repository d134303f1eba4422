import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from '../support/site-files.ts'

/** Every file of a folder with the hash of its bytes. */
export async function hashFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>()
  for (const file of await listFiles(root)) {
    hashes.set(
      file,
      createHash('sha256')
        .update(await readFile(join(root, file)))
        .digest('hex'),
    )
  }
  return hashes
}

/** How two folders differ, file by file; where both have it, from the first character that differs. */
export async function findDifferences(one: string, other: string): Promise<string[]> {
  const [ours, theirs] = [await hashFiles(one), await hashFiles(other)]
  const files = [...new Set([...ours.keys(), ...theirs.keys()])].sort()
  const differing = files.filter((file) => ours.get(file) !== theirs.get(file))
  return Promise.all(
    differing.map(async (file) => {
      if (!theirs.has(file)) return `${file}: only in the first`
      if (!ours.has(file)) return `${file}: only in the second`
      const texts = [one, other].map((root) => readFile(join(root, file), 'utf8'))
      const [first = '', second = ''] = await Promise.all(texts)
      const at = Array.from(first, (_, index) => index).findIndex(
        (index) => first[index] !== second[index],
      )
      return `${file}: ${cut(first, at)} / ${cut(second, at)}`
    }),
  )
}

function cut(text: string, at: number): string {
  return text.slice(Math.max(0, at - 30), at + 50)
}
