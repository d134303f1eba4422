import { appendFile, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import {
  base,
  copyCaches,
  createOfflineSite,
  keepPages,
  listCopies,
  type OfflineSite,
  openVisit,
  passMinutes,
  type Visit,
  waitForCopy,
} from './offline-site.ts'

const board = 'units/qh-tonghua/'
const affair = 'affairs/2026/tonghua-finance-2026-09/'
const earlier = 'affairs/2026/tonghua-finance-2026-08/'
const unrelated = 'policies/2026/inspection-2026/'
const table = 'data/affairs/2026/tonghua-finance-2026-09.csv'
const ranking = 'rankings/disclosure/2026-Q3/'

let site: OfflineSite
let browser: Browser
let visit: Visit
let page: Page

beforeAll(async () => {
  site = await createOfflineSite()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  site.close()
})

beforeEach(async () => {
  visit = await openVisit(browser, site)
  page = visit.page
})

afterEach(async () => {
  await visit.context.close()
})

describe('a new version of the portal', () => {
  test('leaves an open page as it is: with its worker, its chart, and no exception', async () => {
    await openAndKeep(ranking)
    const assets = join(site.out, '_astro')
    const chunk = (await readdir(assets)).find((file) => file.startsWith('start-live-chart')) ?? ''
    await rename(join(assets, chunk), join(assets, 'start-live-chart.anew.js'))
    await appendFile(join(site.out, 'sw.js'), '\n// another version\n')
    expect(await update()).toBe('waiting')
    const chart = page.locator('chart-figure').first()
    await chart.locator('.chart-box').hover()
    await chart.locator('.chart-stage').waitFor({ state: 'detached' })
    expect(await chart.locator('svg').first().isVisible()).toBe(true)
    expect(visit.problems.filter((problem) => problem.startsWith('exception'))).toEqual([])
  })

  test('takes over when all pages are closed, and keeps their copies', async () => {
    await openAndKeep(ranking)
    const assets = await listCopies(page, copyCaches.assets)
    await appendFile(join(site.out, 'sw.js'), '\n// a third version\n')
    expect(await update()).toBe('waiting')
    await page.close()
    page = await visit.context.newPage()
    // Outside the portal, so that no page of it is open.
    await page.goto(new URL('/elsewhere', site.url).href)
    await expect.poll(findWaiting).toBe(false)
    expect(await listCopies(page, copyCaches.assets)).toEqual(expect.arrayContaining(assets))
    await visit.context.setOffline(true)
    await page.goto(site.url + ranking)
    expect(await page.locator('chart-figure svg').first().isVisible()).toBe(true)
  })
})

test('what is withdrawn is gone after the next contact, on the own board too', async () => {
  await openAndKeep(affair)
  await openAndKeep(unrelated)
  await page.evaluate(async (url) => (await fetch(url)).text(), base + table)
  await waitForCopy(page, copyCaches.files, base + table)
  await keepPages(page, [board, affair, earlier])
  await waitForCopy(page, copyCaches.pinned, base + earlier)
  // By the clock of the server, whole seconds.
  await new Promise((done) => setTimeout(done, 1000))
  await site.edit(`content/${affair.slice(0, -1)}.md`, (text) =>
    text.replace(/\n---\n/, '\nwithdrawn:\n  on: 2026-11-21\n  reason: 票据有误。\n---\n'),
  )
  await site.publish()
  await passMinutes(page)
  await page.goto(site.url)
  await expect.poll(() => listCopies(page, copyCaches.files)).not.toContain(base + table)
  await waitForCopy(page, copyCaches.pinned, base + affair)
  expect(await listCopies(page, copyCaches.visited)).toEqual([base + unrelated])

  await visit.context.setOffline(true)
  await page.goto(site.url + affair)
  expect(await page.textContent('main')).toContain('票据有误')
  expect(await page.textContent('main')).not.toContain('1,260')
  await page.goto(site.url + earlier)
  expect(await page.textContent('h1')).toContain('2026年8月')
})

test('a portal that keeps no copies any more takes worker and copies back', async () => {
  // Not what was withdrawn above: a copy of that may be dropped by the first look at the list.
  await openAndKeep(unrelated)
  await keepPages(page, [board])
  await waitForCopy(page, copyCaches.pinned, base + board)
  await site.edit('data/site.yaml', (text) => `${text}offline: false\n`)
  await site.publish()
  await update()
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await page.reload()
  await page.waitForLoadState('networkidle')
  await expect.poll(countRegistrations).toBe(0)
  expect(await page.locator('#copy-note').count()).toBe(0)
  expect(await page.textContent('h1')).toContain('检查')
})

async function openAndKeep(path: string): Promise<void> {
  await page.goto(site.url + path)
  await waitForCopy(page, copyCaches.visited, base + path)
}

/** Lets the browser look for a new worker, and tells what became of it. */
function update(): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    while (registration.installing) await new Promise((done) => setTimeout(done, 50))
    return registration.waiting ? 'waiting' : 'active'
  })
}

/** Whether the worker of the last version is still to go, or the next one to set to work. */
function findWaiting(): Promise<boolean> {
  return page.evaluate(async (scope) => {
    const registration = await navigator.serviceWorker.getRegistration(scope)
    return registration?.waiting !== null || registration.active?.state !== 'activated'
  }, base)
}

function countRegistrations(): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
}
