import type { Corpus } from '#domain/corpus.ts'
import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'
import { withAttachments } from '#loaders/attachments/read-attachments-fs.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import type { BenchFolders } from './bench-roots.ts'
import { Truth } from './truth/truth.ts'
import { listVisibleDocuments } from './truth/visible-documents.ts'

/** When the portals are built that are measured, in China. */
export const benchNow = '2026-11-22 10:00'

/** Reads a portal as far as it is published, and what each of its pages shows. */
export async function readTruth({ root, cache }: BenchFolders): Promise<BenchCorpus> {
  const all = await withAttachments(loadCorpus(root).corpus, root, cache)
  const corpus = toPublishedCorpus(all, { now: benchNow })
  return { corpus, truth: new Truth(listVisibleDocuments(corpus, benchNow)) }
}

export interface BenchCorpus {
  readonly corpus: Corpus
  readonly truth: Truth
}
