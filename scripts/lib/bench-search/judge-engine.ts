import type { Corpus } from '#domain/corpus.ts'
import { dayOf } from '#domain/days/day.ts'
import { benchNow } from './bench-corpus.ts'
import type { BenchFolders } from './bench-roots.ts'
import { judgeQueries } from './judge.ts'
import type { Judgement } from './judge.ts'
import { makeIndex } from './make-index.ts'
import type { KindQuery } from './query-kinds/create-queries.ts'
import { createEngineSearcher } from './searchers/engine-searcher.ts'
import type { Truth } from './truth/truth.ts'

/** Judges the engine over the index alone: no pages are built, no browser is started. */
export async function judgeEngine({
  corpus,
  queries,
  truth,
  folders,
}: EngineOptions): Promise<EngineJudged> {
  const site = `${folders.out}-index`
  const { seconds } = await makeIndex(corpus, {
    now: benchNow,
    cacheDir: folders.cache,
    out: site,
  })
  const searcher = await createEngineSearcher(site, dayOf(benchNow))
  try {
    return { judgements: await judgeQueries(queries, searcher, truth), seconds }
  } finally {
    await searcher.close()
  }
}

interface EngineOptions {
  readonly corpus: Corpus
  readonly queries: readonly KindQuery[]
  readonly truth: Truth
  readonly folders: BenchFolders
}

interface EngineJudged {
  readonly judgements: readonly Judgement[]
  /** Of making the index; what the last run left is reused. */
  readonly seconds: number
}
