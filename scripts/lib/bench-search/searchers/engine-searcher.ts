import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Answer } from '#domain/search/asking/answer.ts'
import { ask } from '#domain/search/asking/ask.ts'
import type { SearchParts } from '#domain/search/asking/search-parts.ts'
import type { SearchEntry } from '#domain/search/results/search-entry.ts'
import { toEntryFile } from '#domain/search/shards/search-shards.ts'
import type { SearchSounds, SearchTerms } from '#domain/search/terms/search-terms.ts'
import { openShardsInNode } from '#integrations/search/open-shards-in-node.ts'
import { exactMatches } from './searcher.ts'
import type { Searcher } from './searcher.ts'

/** Asks the engine over the index of a built site, without a browser. */
export async function createEngineSearcher(siteFolder: string, today: string): Promise<Searcher> {
  const opened = await openShardsInNode(siteFolder)
  const readJson = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(siteFolder, 'search', name), 'utf8'))
  const parts = {
    ...opened,
    getTerms: () => readJson('terms.json') as Promise<SearchTerms>,
    getSounds: () => readJson('sounds.json') as Promise<SearchSounds>,
  }
  const paths = new Map<number, string>()
  const pathOf = async (no: number): Promise<string> => {
    const known = paths.get(no)
    if (known !== undefined) return known
    const { path } = (await readJson(`entries/${toEntryFile(no)}.json`)) as SearchEntry
    paths.set(no, path)
    return path
  }
  return {
    search: async (q) => {
      const { last, ...times } = await askToTheEnd(q, today, parts)
      // What was found for other words is shown as such, whatever it holds of them.
      const isCorrected = last?.understood.correction !== undefined
      const rows = (last?.hits ?? []).slice(0, mostRows).map(async ({ no, match }) => ({
        path: await pathOf(no),
        isExact: !isCorrected && exactMatches.includes(match),
      }))
      const exactCount = isCorrected ? 0 : (last?.exactCount ?? 0)
      return { rows: await Promise.all(rows), exactCount, ...times }
    },
    close: () => {
      opened.close()
      return Promise.resolve()
    },
  }
}

/** Beyond these, rows are only counted. */
const mostRows = 300

async function askToTheEnd(q: string, today: string, parts: SearchParts): Promise<LastAnswer> {
  const reads = { readsDates: true, readsSynonyms: true, corrects: true }
  const askedAt = new Date(`${today}T12:00:00+08:00`)
  const start = performance.now()
  let firstMs: number | undefined
  let last: Answer | undefined
  for await (const answer of ask(
    { q, filters: {}, order: 'relevance', askedAt, ...reads },
    parts,
  )) {
    if (answer.hits.length > 0) firstMs ??= performance.now() - start
    last = answer
  }
  const completeMs = performance.now() - start
  return { last, firstMs: firstMs ?? completeMs, completeMs }
}

interface LastAnswer {
  readonly last: Answer | undefined
  readonly firstMs: number
  readonly completeMs: number
}
