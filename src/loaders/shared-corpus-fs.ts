import type { Corpus } from '#domain/corpus.ts'
import { withAttachments } from './attachments/read-attachments-fs.ts'
import { loadCorpus } from './corpus-fs.ts'

/**
 * The corpus of this process, read once. Astro evaluates `content.config.ts` in a module graph of
 * its own, so a module-level cache would read everything twice: the two graphs share `globalThis`.
 */
export async function getSharedCorpus(root: string): Promise<Corpus> {
  const known = shared.get(root)
  if (known !== undefined) return known
  const corpus = await withAttachments(loadCorpus(root).corpus, root)
  shared.set(root, corpus)
  return corpus
}

/** Hands over a corpus that was read already, or read anew after an edit. */
export function setSharedCorpus(root: string, corpus: Corpus): void {
  shared.set(root, corpus)
}

export function hasSharedCorpus(root: string): boolean {
  return shared.has(root)
}

const key = Symbol.for('gongkailan.corpora')
const holder = globalThis as typeof globalThis & { [key]: Map<string, Corpus> | undefined }
const shared = (holder[key] ??= new Map<string, Corpus>())
