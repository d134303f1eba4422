import type { Corpus } from '#domain/corpus.ts'
import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'
import { withAttachments } from './attachments/read-attachments-fs.ts'
import { loadCorpus } from './corpus-fs.ts'
import { readEnvironment } from './environment.ts'

/**
 * The corpus of this process as the site may see it, read once. Astro evaluates `content.config.ts` in a module graph of
 * its own, so a module-level cache would read everything twice: the two graphs share `globalThis`.
 */
export async function getSharedCorpus(root: string): Promise<Corpus> {
  const known = shared.get(root)
  if (known !== undefined) return known
  const kept = await withAttachments(loadCorpus(root).corpus, root)
  const corpus = toPublishedCorpus(kept, readEnvironment())
  shared.set(root, corpus)
  return corpus
}

/** Hands over the published part of a corpus that was read already, or read anew after an edit. */
export function setSharedCorpus(root: string, corpus: Corpus): void {
  shared.set(root, corpus)
}

export function hasSharedCorpus(root: string): boolean {
  return shared.has(root)
}

const key = Symbol.for('gongkailan.corpora')
const holder = globalThis as typeof globalThis & { [key]: Map<string, Corpus> | undefined }
const shared = (holder[key] ??= new Map<string, Corpus>())
