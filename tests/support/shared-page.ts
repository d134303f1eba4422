import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core'
import { inject } from 'vitest'
import { openGuardedPage } from './browser.ts'
import type { GuardedPage } from './browser.ts'
import { atFileEnd } from './file-end.ts'

/**
 * Opens an address in the one window that the tests of a worker have one after the other: a window
 * for each takes three times the processor time. The page in it is new, with nothing stored,
 * nothing to go back to and no pointer on it.
 */
export async function openSharedPage(
  browser: Browser,
  url: string,
  options: SharedPageOptions = {},
): Promise<SharedPage> {
  const { viewport = { width: 1280, height: 720 }, javaScriptEnabled = true } = options
  const shared = await takeWindow(browser, url, javaScriptEnabled)
  const { page, problems, close } = shared
  const earlier = problems.length
  await leave(shared)
  await page.setViewportSize(viewport)
  await page.goto(url)
  await shared.session.send('Page.resetNavigationHistory')
  return { page, getProblems: () => problems.slice(earlier), close }
}

/** By the origin that the guard lets through, and whether script runs. */
const windows = new Map<string, SharedWindow>()

async function takeWindow(
  browser: Browser,
  url: string,
  javaScriptEnabled: boolean,
): Promise<SharedWindow> {
  const { origin } = new URL(url)
  const key = `${origin} ${javaScriptEnabled}`
  const known = windows.get(key)
  if (known?.page.isClosed() === false) {
    // What a test has led away from the site cannot be brought back without a window of its own.
    if (known.page.url().startsWith(`${origin}/`)) return known
    await known.close()
  }
  const guarded = await openGuardedPage(browser, url, { javaScriptEnabled })
  const context = guarded.page.context()
  await context.addInitScript(beginAnew)
  const made = { ...guarded, session: await context.newCDPSession(guarded.page) }
  windows.set(key, made)
  // A site that one file has built is gone with it; the shipped one stays.
  if (origin !== new URL(inject('siteUrl')).origin) atFileEnd(made.close)
  return made
}

/** Takes away what the test before has left. */
async function leave({ page, session }: SharedWindow): Promise<void> {
  await page.emulateMedia({ media: null })
  await page.mouse.move(0, 0)
  const origin = await page.evaluate(() => {
    window.name = 'begin anew'
    // To another place of the same page the browser would only scroll.
    history.replaceState(null, '', '/left')
    return location.origin
  })
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
}

/** Runs inside the page, before its own scripts: the page before it may store something as it goes. */
function beginAnew(): void {
  if (window.name !== 'begin anew') return
  window.name = ''
  localStorage.clear()
  sessionStorage.clear()
}

/** Whatever else a window may have, such as a finger to touch with, asks for one of its own. */
export type SharedPageOptions = Readonly<
  Partial<Record<Exclude<keyof BrowserContextOptions, keyof Shareable>, never>>
> &
  Shareable

interface Shareable {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly javaScriptEnabled?: boolean
}

export interface SharedPage {
  readonly page: Page
  /** What the guard has seen since the page was opened. */
  readonly getProblems: () => string[]
  /** Closes the window, so that the next test gets another one. */
  readonly close: () => Promise<void>
}

interface SharedWindow extends GuardedPage {
  readonly session: CDPSession
}
