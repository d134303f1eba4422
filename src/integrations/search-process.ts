import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'
import { readCorpusCopy } from '#loaders/corpus-copy-fs.ts'
import { answerJob } from './run-process.ts'
import { prepareSearch } from './search/prepare-search.ts'
import type { MadeIndex } from './search/search-files.ts'

// Makes the index of a corpus that the gate has passed.
answerJob(async ({ now, corpusFile, cacheDir }: SearchJob): Promise<MadeIndex> => {
  // From here on nothing knows what must not be seen.
  const corpus = toPublishedCorpus(readCorpusCopy(corpusFile), { now })
  const { made } = await prepareSearch({ corpus, now, cacheDir })
  return made
})

export interface SearchJob {
  readonly now: string
  readonly corpusFile: string
  readonly cacheDir: string
}
