import type { Browser } from 'playwright-core'
import { createPageSearcher } from '../searchers/page-searcher.ts'
import { toDifference, watchTraffic } from './traffic.ts'
import type { Traffic } from './traffic.ts'

/**
 * What readers download who come with an empty cache, ask one thing and then another: bytes as they
 * went over the wire, compressed, heads included.
 */
export async function measureTransfer(
  browser: Browser,
  site: SitePlace,
  pairs: readonly QueryPair[],
): Promise<TransferFigures> {
  const visits: Visit[] = []
  for (const pair of pairs) visits.push(await visit(browser, site, pair))
  return {
    page: toSpread(visits.map(({ page }) => ({ ...page, query: '' }))),
    first: toSpread(visits.map(({ first, queries }) => ({ ...first, query: queries[0] }))),
    complete: toSpread(visits.map(({ complete, queries }) => ({ ...complete, query: queries[0] }))),
    second: toSpread(visits.map(({ second, queries }) => ({ ...second, query: queries[1] }))),
    secondComplete: toSpread(
      visits.map(({ secondComplete, queries }) => ({ ...secondComplete, query: queries[1] })),
    ),
    visits,
  }
}

async function visit(
  browser: Browser,
  { url, base }: SitePlace,
  queries: QueryPair,
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
  const page = await context.newPage()
  const traffic = await watchTraffic(page)
  await page.goto(`${url}search/`, { waitUntil: 'networkidle' })
  const ofPage = traffic.read()
  const shown: Traffic[] = []
  // The rows are on the page when the state changes; what is loaded for older years comes after.
  await page.exposeFunction('onFirstRows', () => shown.push(traffic.read()))
  await page.evaluate(reportFirstRows)
  const searcher = createPageSearcher(page, base)
  const { firstMs } = await searcher.search(queries[0])
  await page.waitForLoadState('networkidle')
  const complete = traffic.read()
  await page.evaluate(reportFirstRows)
  await searcher.search(queries[1])
  await page.waitForLoadState('networkidle')
  const last = traffic.read()
  await context.close()
  return {
    queries,
    page: ofPage,
    first: shown[0] ?? complete,
    complete,
    second: toDifference(shown[1] ?? last, complete),
    secondComplete: toDifference(last, complete),
    coldMs: firstMs,
  }
}

function reportFirstRows(): void {
  const root = document.querySelector<HTMLElement>('site-search')
  if (root === null) return
  // Of a search before this one rows may stand there still.
  let isNew = root.querySelector('ol.rows > li') === null
  const watcher = new MutationObserver(() => {
    const isShown = /^(?:partial|complete)$/.test(root.dataset.state ?? '')
    isNew ||= !isShown
    if (!isNew || !isShown || root.querySelector('ol.rows > li') === null) return
    watcher.disconnect()
    ;(globalThis as unknown as { onFirstRows: () => void }).onFirstRows()
  })
  watcher.observe(root, { attributes: true, childList: true, subtree: true })
}

/** The median and the worst, since a bar must hold for everybody. */
function toSpread(samples: readonly AskedTraffic[]): Spread {
  const ordered = [...samples].sort((a, b) => a.bytes - b.bytes)
  const median = ordered[ordered.length >> 1]
  const worst = ordered.at(-1)
  if (median === undefined || worst === undefined) throw new Error('Nobody came.')
  return { median, worst }
}

export interface SitePlace {
  readonly url: string
  /** Its path, with a slash at both ends. */
  readonly base: string
}

export type QueryPair = readonly [first: string, second: string]

interface Visit {
  readonly queries: QueryPair
  readonly page: Traffic
  readonly first: Traffic
  readonly complete: Traffic
  readonly second: Traffic
  readonly secondComplete: Traffic
  readonly coldMs: number
}

interface AskedTraffic extends Traffic {
  /** For what it was loaded; the page itself for nothing. */
  readonly query: string
}

interface Spread {
  readonly median: AskedTraffic
  readonly worst: AskedTraffic
}

export interface TransferFigures {
  /** The search page before anything is typed. */
  readonly page: Spread
  /** All that was loaded when the first results were shown, the page included. */
  readonly first: Spread
  /** And when all years were searched. */
  readonly complete: Spread
  /** What the second query loaded besides until its first results were shown. */
  readonly second: Spread
  /** And when all years were searched. */
  readonly secondComplete: Spread
  readonly visits: readonly Visit[]
}
