import type { Browser, Page } from 'playwright-core'
import { createPageSearcher } from '../searchers/page-searcher.ts'

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
    page: toWorst(visits.map(({ page }) => page)),
    first: toWorst(visits.map(({ first }) => first)),
    complete: toWorst(visits.map(({ complete }) => complete)),
    second: toWorst(visits.map(({ second }) => second)),
    coldMs: visits.map(({ coldMs }) => coldMs),
  }
}

async function visit(
  browser: Browser,
  { url, base }: SitePlace,
  [one, other]: QueryPair,
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
  const page = await context.newPage()
  const traffic = await watchTraffic(page)
  await page.goto(`${url}search/`)
  await page.waitForLoadState('networkidle')
  const ofPage = traffic.read()
  let first = ofPage
  // The rows are on the page when the state changes; what is loaded for older years comes after.
  await page.exposeFunction('onFirstRows', () => (first = traffic.read()))
  await page.evaluate(reportFirstRows)
  const searcher = createPageSearcher(page, base)
  const { firstMs } = await searcher.search(one)
  await page.waitForLoadState('networkidle')
  const complete = traffic.read()
  const beforeSecond = complete
  await searcher.search(other)
  await page.waitForLoadState('networkidle')
  const afterSecond = traffic.read()
  await context.close()
  const second = {
    bytes: afterSecond.bytes - beforeSecond.bytes,
    requests: afterSecond.requests - beforeSecond.requests,
  }
  return {
    page: ofPage,
    first: first === ofPage ? complete : first,
    complete,
    second,
    coldMs: firstMs,
  }
}

function reportFirstRows(): void {
  const root = document.querySelector<HTMLElement>('site-search')
  if (root === null) return
  const watcher = new MutationObserver(() => {
    const isShown = /^(?:partial|complete)$/.test(root.dataset.state ?? '')
    if (!isShown || root.querySelector('ol.rows > li') === null) return
    watcher.disconnect()
    ;(globalThis as unknown as { onFirstRows: () => void }).onFirstRows()
  })
  watcher.observe(root, { attributes: true, childList: true, subtree: true })
}

async function watchTraffic(page: Page): Promise<{ read: () => Traffic }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  let requests = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  return { read: () => ({ bytes, requests }) }
}

/** The median and the worst, since a bar must hold for everybody. */
function toWorst(samples: readonly Traffic[]): Spread {
  const ordered = [...samples].sort((a, b) => a.bytes - b.bytes)
  const middle = ordered[Math.floor(ordered.length / 2)] ?? { bytes: 0, requests: 0 }
  return { median: middle, worst: ordered.at(-1) ?? middle }
}

export interface SitePlace {
  readonly url: string
  /** Its path, with a slash at both ends. */
  readonly base: string
}

export type QueryPair = readonly [first: string, second: string]

interface Traffic {
  readonly bytes: number
  readonly requests: number
}

interface Visit {
  readonly page: Traffic
  readonly first: Traffic
  readonly complete: Traffic
  readonly second: Traffic
  readonly coldMs: number
}

interface Spread {
  readonly median: Traffic
  readonly worst: Traffic
}

export interface TransferFigures {
  /** The search page before anything is typed. */
  readonly page: Spread
  /** All that was loaded when the first results were shown, the page included. */
  readonly first: Spread
  /** And when all years were searched. */
  readonly complete: Spread
  /** What the second query loaded besides. */
  readonly second: Spread
  readonly coldMs: readonly number[]
}
