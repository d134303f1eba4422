import type { Corpus } from '#domain/corpus.ts'
import type { DatedKind } from '#domain/paths.ts'

/** An id made of these parts, numbered where it is taken already. */
export function proposeId(parts: readonly string[], isTaken: (id: string) => boolean): string {
  const stem = parts.join('-').toLowerCase()
  let id = stem
  for (let count = 2; isTaken(id); count += 1) id = `${stem}-${count}`
  return id
}

/**
 * The file that has this id already, or whose table would be overwritten; none where the id is
 * free. Some servers and disks do not tell capitals from small letters.
 */
export function findTaken(corpus: Corpus, kind: DatedKind, id: string): string | undefined {
  const folders = [`content/${kind}/`, ...(kind === 'affairs' ? ['data/affairs/'] : [])]
  return corpus.files.find(
    (file) => folders.some((folder) => file.startsWith(folder)) && toName(file) === id,
  )
}

function toName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return name.replace(/\.(?:mdx?|csv)$/i, '').toLowerCase()
}
