import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../find-browser.mjs'
import { readSiteBase, serveSite } from '../../serve-site.mjs'
import { judgeQueries } from '../judge.ts'
import type { Judgement } from '../judge.ts'
import type { KindQuery } from '../query-kinds/create-queries.ts'
import { createPageSearcher } from '../searchers/page-searcher.ts'
import type { Truth } from '../truth/truth.ts'
import { measureFolder } from './measure-folder.ts'
import type { FolderSize } from './measure-folder.ts'
import { measureLatency } from './measure-latency.ts'
import type { LatencyFigures } from './measure-latency.ts'
import { measureTransfer } from './measure-transfer.ts'
import type { QueryPair, TransferFigures } from './measure-transfer.ts'

/** Asks the built site in Chromium, served as a static host would. */
export async function measureSite(
  out: string,
  queries: readonly KindQuery[],
  truth: Truth,
): Promise<SiteFigures> {
  const executablePath = await findBrowser()
  if (executablePath === undefined) throw new Error('No browser found; set CHROME_PATH.')
  const base = await readSiteBase(out)
  const { server, url } = await serveSite({ root: out, port: 0 })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const transfer = await measureTransfer(browser, { url, base }, toPairs(queries))
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(`${url}search/`)
    const searcher = createPageSearcher(page, base)
    const latency = await measureLatency(
      searcher,
      pickEach(queries, latencyStep).map(({ text }) => text),
    )
    const judgements = await judgeQueries(queries, searcher, truth)
    return {
      transfer,
      latency,
      judgements,
      pagefind: measureFolder(join(out, 'pagefind')),
      search: measureFolder(join(out, 'search')),
    }
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}

// Of every kind some, so that no kind decides alone.
const latencyStep = 6
const visitStep = 20

/** First and second queries of visitors, from all kinds. */
function toPairs(queries: readonly KindQuery[]): QueryPair[] {
  const texts = pickEach(queries, visitStep).map(({ text }) => text)
  return texts.map((text, index) => [text, texts[(index + 3) % texts.length] ?? text] as const)
}

function pickEach<T>(list: readonly T[], step: number): T[] {
  return list.filter((_, index) => index % step === 0)
}

export interface SiteFigures {
  readonly transfer: TransferFigures
  readonly latency: LatencyFigures
  readonly judgements: readonly Judgement[]
  readonly pagefind: FolderSize
  readonly search: FolderSize
}
