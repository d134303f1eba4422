import type { Corpus } from '#domain/corpus.ts'
import { loadCorpus } from './corpus-fs.ts'

/**
 * The corpus of this process, read once. Astro evaluates `content.config.ts` in a module graph of
 * its own, so a module-level cache would read everything twice: the two graphs share `globalThis`.
 */
export function getSharedCorpus(root: string): Corpus {
  shared.corpora ??= new Map()
  const known = shared.corpora.get(root)
  if (known !== undefined) return known
  const { corpus } = loadCorpus(root)
  shared.corpora.set(root, corpus)
  return corpus
}

/** Hands over a corpus that was read already, or read anew after an edit. */
export function setSharedCorpus(root: string, corpus: Corpus): void {
  shared.corpora ??= new Map()
  shared.corpora.set(root, corpus)
}

const key = Symbol.for('gongkailan.corpora')
const holder = globalThis as { [key]?: SharedCorpora }
const shared: SharedCorpora = (holder[key] ??= {})

interface SharedCorpora {
  corpora?: Map<string, Corpus>
}
