import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { testNow } from './test-clock.ts'

/** Starts the Chromium that `npm test` found or installed. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser()
  if (executablePath === undefined) {
    throw new Error('No browser found. Install Chromium or Chrome, or set CHROME_PATH.')
  }
  return chromium.launch({ executablePath, args: browserFlags })
}

/**
 * Opens an address as a reader in China sees it, under guard: `problems` lists every request that
 * left the site, every error in the console, violations of the security policy among them, and
 * every uncaught exception, of this page and of those it leads to.
 */
export async function openGuardedPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<GuardedPage> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Each page comes from the server, unless a test is about copies.
    serviceWorkers: 'block',
    ...options,
  })
  // Pages count days by the reader's clock; the site of the tests was made at this moment.
  await context.addInitScript(stopClock, new Date(testNow).getTime())
  const problems = watchProblems(context, new URL(url).origin)
  const page = await context.newPage()
  await page.goto(url)
  return { page, problems, close: () => context.close() }
}

/** Playwright's own clock would also take away what the browser measures: paints, loads, transfers. */
function stopClock(now: number): void {
  globalThis.Date = class extends Date {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [now] : parts) as [number]))
    }
    static override now(): number {
      return now
    }
  } as DateConstructor
}

/**
 * What Chromium leaves out in the tests. Debian's Chromium 156 loads two pages of its address bar for
 * each window, which nobody sees and which take longer than the page under test: with these lines
 * opening a page takes 0.5 s of a processor instead of 1.1 s. A second `--disable-features` takes the
 * place of Playwright's own, so what those lines leave out that may matter here stands below, too.
 */
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${disabledFeatures.join(',')}`,
  // What the guard reports must not reach anybody either.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

function watchProblems(context: BrowserContext, siteOrigin: string): string[] {
  const problems: string[] = []
  const watchRequest = (url: string) => {
    const { origin, protocol } = new URL(url)
    const isLocal = ['data:', 'blob:', 'about:'].includes(protocol)
    if (origin !== siteOrigin && !isLocal) problems.push(`request leaves the site: ${url}`)
  }
  context.on('request', (request) => {
    watchRequest(request.url())
  })
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      watchRequest(socket.url())
    })
  })
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => {
    problems.push(`exception: ${error.error().message}`)
  })
  return problems
}

export interface GuardedPage {
  readonly page: Page
  /** Grows while the page is open. */
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}
