import type { Corpus } from '#domain/corpus.ts'
import type { DatedKind } from '#domain/paths.ts'

/** An id made of these parts, numbered where it is taken already. */
export function proposeId(parts: readonly string[], isTaken: (id: string) => boolean): string {
  const stem = parts.join('-').toLowerCase()
  let id = stem
  for (let count = 2; isTaken(id); count += 1) id = `${stem}-${count}`
  return id
}

/** Where an entry of this id is, or what else would be overwritten by it; none where the id is free. */
export function findTaken(corpus: Corpus, kind: DatedKind, id: string): string | undefined {
  const pattern = new RegExp(`^(?:content/${kind}|data/affairs)/(?:.*/)?${id}\\.(?:mdx?|csv)$`, 'i')
  return corpus.files.find((file) => pattern.test(file) && isOfKind(file, kind))
}

/** Tables belong to affairs alone. */
function isOfKind(file: string, kind: DatedKind): boolean {
  return kind === 'affairs' || file.startsWith('content/')
}
