import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser, openGuardedPage } from '../support/browser.ts'
import { listTemplatePages } from './shipped-pages.ts'

/** Slow 3G as Chromium's own tools have it: each answer begins after two seconds. */
const slow3g = {
  offline: false,
  latency: 2000,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
}
const barMs = 3000
const watched = [
  'the home page',
  'a board with charts',
  'a list of all years',
  'an affair with tables',
  'a policy in force',
  'a period of a ranking',
]
const pages = listTemplatePages(inject('siteFolder')).filter(({ name }) => watched.includes(name))

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
  // The first page of a browser waits for the browser itself.
  const { close } = await openGuardedPage(browser, inject('siteUrl'))
  await close()
})

afterAll(async () => {
  await browser.close()
})

test('all the watched pages are there', () => {
  expect(pages.map(({ name }) => name).toSorted()).toEqual(watched.toSorted())
})

describe.each(pages)('on a slow line, $name', ({ path }) => {
  // What a busy machine adds is not the page's; a page that needs a second answer fails each time.
  test('can be read within three seconds, before any script or font', { retry: 4 }, async () => {
    const { page, close } = await openGuardedPage(browser, 'about:blank')
    await slowDown(page)
    await page.addInitScript(watchHeading)
    await page.goto(inject('siteUrl') + path)
    const loading = await page.evaluate(readLoading)
    await close()
    expect(loading.heading).not.toBe('')
    expect(loading.readableMs).toBeGreaterThan(slow3g.latency)
    expect(loading.readableMs).toBeLessThan(barMs)
    expect(loading.blocking).toEqual([])
    expect(loading.fonts).toEqual([])
  })
})

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow3g)
}

/** Inside the page, before anything of it: notes when the heading first stands on the screen. */
function watchHeading(): void {
  const found = new MutationObserver(() => {
    const heading = document.querySelector('h1')
    if (heading === null) return
    found.disconnect()
    // Told only with a frame, so not while anything holds back the first paint.
    new IntersectionObserver(([entry], observer) => {
      if (entry?.isIntersecting !== true) return
      window.headingShownMs = entry.time
      observer.disconnect()
    }).observe(heading)
  })
  found.observe(document, { childList: true, subtree: true })
}

/** Inside the page, once it has loaded. */
function readLoading() {
  const [paint] = performance.getEntriesByName('first-contentful-paint')
  const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
    readonly renderBlockingStatus?: string
  })[]
  return {
    heading: document.querySelector('h1')?.textContent.trim() ?? '',
    readableMs: Math.max(paint?.startTime ?? Infinity, window.headingShownMs ?? Infinity),
    blocking: resources
      .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
      .map(({ name }) => name),
    fonts: resources
      .filter(({ name }) => /\.(?:woff2?|ttf|otf)(?:$|\?)/.test(name))
      .map(({ name }) => name),
  }
}

declare global {
  interface Window {
    headingShownMs?: number
  }
}
