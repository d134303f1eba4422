import { rmSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type { Corpus } from '#domain/corpus.ts'
import { prepareSearch } from '#integrations/search/prepare-search.ts'
import { writeSearchFiles } from '#integrations/search/search-files.ts'

/** Makes what search loads of a portal and nothing else: minutes less than the whole site. */
export async function makeIndex(
  corpus: Corpus,
  options: IndexOptions,
): Promise<{ seconds: number }> {
  const { now, cacheDir, out } = options
  const start = performance.now()
  const { made } = await prepareSearch({ corpus, now, cacheDir })
  rmSync(out, { recursive: true, force: true })
  writeSearchFiles(made, out)
  return { seconds: (performance.now() - start) / 1000 }
}

interface IndexOptions {
  readonly now: string
  readonly cacheDir: string
  readonly out: string
}
