import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../find-browser.mjs'
import { judgeQueries, summarise } from '../judge.ts'
import type { Judgement } from '../judge.ts'
import type { KindQuery } from '../query-kinds/create-queries.ts'
import type { Truth } from '../truth/truth.ts'
import { openBrowserIndex } from './browser-index.ts'
import { indexWay } from './index-way.ts'
import type { IndexCost } from './index-way.ts'
import { feedingWays } from './ways.ts'

/** Gives the same documents to Pagefind in each way and asks the same queries. */
export async function compareFeeding(
  queries: readonly KindQuery[],
  truth: Truth,
  folder: string,
): Promise<FedWay[]> {
  const executablePath = await findBrowser()
  if (executablePath === undefined) throw new Error('No browser found; set CHROME_PATH.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const fed: FedWay[] = []
  try {
    for (const [number, way] of feedingWays.entries()) {
      const output = join(folder, `feeding-${number}`)
      rmSync(output, { recursive: true, force: true })
      const cost = await indexWay(way, truth.documents, output)
      const searcher = await openBrowserIndex(browser, way, {
        folder: output,
        documents: truth.documents,
      })
      const judgements = await judgeQueries(queries, searcher, truth)
      await searcher.close()
      fed.push({ name: way.name, cost, judgements })
    }
  } finally {
    await browser.close()
  }
  return fed
}

export function formatFeeding(docs: number, ways: readonly FedWay[]): string {
  const head =
    '| what Pagefind is given | phrases: recall / precision@10 | words cut across: recall | known item: first / first 3 / first 10 | index, processor time | memory |'
  return [
    `${docs.toLocaleString('en-US')} entries in one index, ${ways[0]?.judgements.length ?? 0} queries.`,
    '',
    head,
    '|---|---|---|---|---|---|',
    ...toFeedingFigures(ways).map(formatWay),
  ].join('\n')
}

/** The figures of each way as data. */
export function toFeedingFigures(ways: readonly FedWay[]) {
  return ways.map(({ name, cost, judgements }) => {
    const phrases = judgements.filter(({ query }) => query.kind.measure === 'phrase')
    const across = phrases.filter(({ query }) => query.kind.id === 'across')
    const known = judgements.filter(({ query }) => query.kind.measure === 'known')
    return {
      name,
      ...cost,
      phrases: summarise('phrase', phrases).figures,
      across: summarise('phrase', across).figures,
      known: summarise('known', known).figures,
    }
  })
}

function formatWay(way: ReturnType<typeof toFeedingFigures>[number]): string {
  const { name, phrases, across, known, coreSeconds, peakBytes } = way
  const show = (figures: Readonly<Record<string, number>>, names: readonly string[]) =>
    names.map((figure) => figures[figure]?.toFixed(3) ?? '').join(' / ')
  const cells = [
    name,
    show(phrases, ['recall', 'precision@10']),
    show(across, ['recall']),
    show(known, ['first', 'first 3', 'first 10']),
    `${coreSeconds.toFixed(0)} s`,
    `${(peakBytes / 1e6).toFixed(0)} MB`,
  ]
  return `| ${cells.join(' | ')} |`
}

export interface FedWay {
  readonly name: string
  readonly cost: IndexCost
  readonly judgements: readonly Judgement[]
}
