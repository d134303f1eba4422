import type { Corpus } from '#domain/corpus.ts'
import { withAttachments } from '#loaders/attachments/read-attachments-fs.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import type { BenchFolders } from './bench-roots.ts'
import { Truth } from './truth/truth.ts'
import { listVisibleDocuments } from './truth/visible-documents.ts'

/** Reads a portal, and what each of its pages shows. */
export async function readTruth({ root, cache }: BenchFolders): Promise<BenchCorpus> {
  const corpus = await withAttachments(loadCorpus(root).corpus, root, cache)
  return { corpus, truth: new Truth(listVisibleDocuments(corpus)) }
}

export interface BenchCorpus {
  readonly corpus: Corpus
  readonly truth: Truth
}
