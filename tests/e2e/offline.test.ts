import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findAxeViolations } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { followLink } from '../support/follow-link.ts'
import {
  base,
  copyCaches,
  createOfflineSite,
  keepPages,
  listCopies,
  type OfflineSite,
  openVisit,
  type Visit,
  waitForCopy,
} from './offline-site.ts'

const board = 'units/qh-tonghua/'
const affair = 'affairs/2026/tonghua-finance-2026-09/'
const table = 'data/affairs/2026/tonghua-finance-2026-09.csv'
const ranking = 'rankings/disclosure/2026-Q3/'
const cacheNames: readonly string[] = Object.values(copyCaches)
const affairTitle = '桐花社区2026年9月财务收支明细'

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
  site.line.delayMs = 0
  await visit.context.close()
})

describe('without a network', () => {
  test('a visited page is read from its copy, which says so and since when', async () => {
    await openAndKeep(affair)
    expect(await findNote().isVisible()).toBe(false)
    const paper = await readPaper()
    await visit.context.setOffline(true)
    await page.reload()
    expect(await page.textContent('h1')).toContain(affairTitle)
    expect(await findNote().textContent()).toMatch(
      /^离线：这是 \d+月\d+日 \d\d:\d\d 保存的副本，可能不是最新。/,
    )
    expect(await readPaper()).toBe(paper)
    expect(visit.problems).toEqual([])
  })

  test('it is fresh again, and says nothing, as soon as it can be loaded', async () => {
    await openAndKeep(affair)
    await visit.context.setOffline(true)
    await page.reload()
    await visit.context.setOffline(false)
    await findNote().getByRole('link', { name: '重新加载' }).click()
    await findNote().waitFor({ state: 'hidden' })
    expect(await page.textContent('h1')).toContain(affairTitle)
  })

  test('the page that was open when the worker came is there, too', async () => {
    const first = await openVisit(browser, site, affair)
    await waitForCopy(first.page, copyCaches.visited, base + affair)
    await first.context.setOffline(true)
    await first.page.reload()
    expect(await first.page.textContent('h1')).toContain(affairTitle)
    await first.context.close()
  })

  test('a page is found whatever a messenger has added to its address', async () => {
    await openAndKeep(`${affair}?from=singlemessage`)
    await visit.context.setOffline(true)
    await page.goto(`${site.url}${affair}?from=timeline`)
    expect(await page.textContent('h1')).toContain(affairTitle)
  })

  test('the own board and its notices are there though they were never visited', async () => {
    await keepPages(page, [board, affair])
    await waitForCopy(page, copyCaches.pinned, base + affair)
    await visit.context.setOffline(true)
    await page.goto(site.url + board)
    expect(await page.textContent('h1')).toContain('桐花社区')
    await followLink(page.locator(`main a[href="${base}${affair}"]`).first())
    await findNote().waitFor()
    expect(await page.locator('table').first().textContent()).toContain('收入')
    expect(visit.problems).toEqual([])
  })

  test('another board takes its place, and home stays', async () => {
    await keepPages(page, [board, affair])
    await waitForCopy(page, copyCaches.pinned, base + affair)
    await keepPages(page, ['units/qh-liyuan/', 'https://elsewhere.example/x/', '../outside/'])
    await waitForCopy(page, copyCaches.pinned, `${base}units/qh-liyuan/`)
    expect((await listCopies(page, copyCaches.pinned)).toSorted()).toEqual([
      base,
      `${base}favicon.svg`,
      `${base}offline/`,
      `${base}units/qh-liyuan/`,
    ])
  })

  test('home is there, and a page that is not kept gives a list of those that are', async () => {
    await openAndKeep(affair)
    await visit.context.setOffline(true)
    const response = await page.goto(site.url + board)
    expect(response?.status()).toBe(503)
    expect(page.url()).toBe(site.url + board)
    expect(await findNote().textContent()).toContain('您要看的网页没有保存在这台设备上')
    await followLink(page.getByRole('link', { name: affairTitle }))
    expect(await page.textContent('h1')).toContain(affairTitle)
    await page.goto(site.url)
    expect(await findNote().textContent()).toContain('保存的副本')
  })

  test('what the worker writes into a page can be used by everyone', async () => {
    await openAndKeep(affair)
    await visit.context.setOffline(true)
    await page.reload()
    expect(await findAxeViolations(page)).toEqual([])
    await page.goto(site.url + board)
    await page.getByRole('button', { name: '清除' }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
  })

  test('a chart stays as it is drawn, and nothing breaks', async () => {
    await openAndKeep(ranking)
    await visit.context.setOffline(true)
    await page.reload()
    const chart = page.locator('chart-figure').first()
    await chart.locator('.chart-box').hover()
    await chart.locator('.chart-stage').waitFor({ state: 'detached' })
    expect(await chart.locator('svg').first().isVisible()).toBe(true)
    expect(visit.problems.filter((problem) => problem.startsWith('exception'))).toEqual([])
  })
})

describe('copies', () => {
  test('are removed from the device with one touch', async () => {
    await openAndKeep(affair)
    await page.goto(`${site.url}offline/`)
    await page.getByRole('button', { name: '清除' }).click()
    await page.getByText('已经清除').waitFor()
    for (const name of cacheNames) {
      expect(await listCopies(page, name), name).toEqual([])
    }
  })

  test('are removed where there is no worker to ask', async () => {
    await openAndKeep(affair)
    await page.goto(`${site.url}offline/`)
    await page.getByRole('button', { name: '清除' }).waitFor()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).unregister())
    await page.getByRole('button', { name: '清除' }).click()
    await page.getByText('已经清除').waitFor()
    for (const name of cacheNames) {
      expect(await listCopies(page, name), name).toEqual([])
    }
  })

  test('give way to a slow answer, with a word about it', async () => {
    await openAndKeep(affair)
    // Much longer than the worker waits.
    site.line.delayMs = 12_000
    await page.reload()
    expect(await findNote().textContent()).toMatch(/^网络慢：这是 .* 保存的副本/)
  })

  test('are made of tables that were opened, not of parts of them', async () => {
    await page.evaluate((url) => fetch(url, { headers: { range: 'bytes=0-9' } }), base + table)
    await page.evaluate((url) => fetch(url, { method: 'HEAD' }), base + table)
    expect(await listCopies(page, copyCaches.files)).toEqual([])
    await page.evaluate(async (url) => (await fetch(url)).text(), base + table)
    await waitForCopy(page, copyCaches.files, base + table)
    await visit.context.setOffline(true)
    const text = await page.evaluate(async (url) => (await fetch(url)).text(), base + table)
    expect(text).toContain('收入')
  })

  test('are never made of the search index', async () => {
    await page.goto(`${site.url}search/?q=财务`)
    await page.locator('main a[href*="finance"]').first().waitFor()
    await waitForCopy(page, copyCaches.visited, `${base}search/`)
    const kept = await Promise.all(cacheNames.map((name) => listCopies(page, name)))
    expect(kept.flat().filter((path) => /pagefind|entries/.test(path))).toEqual([])
  })

  test('go when the server says that there is no such page any more', async () => {
    const path = 'affairs/2026/liyuan-services-2026-q3/'
    await openAndKeep(path)
    await rm(join(site.out, path), { recursive: true })
    expect((await page.reload())?.status()).toBe(404)
    await expect.poll(() => listCopies(page, copyCaches.visited)).not.toContain(base + path)
  })
})

async function openAndKeep(path: string): Promise<void> {
  await page.goto(site.url + path)
  await waitForCopy(page, copyCaches.visited, base + path.replace(/\?.*/, ''))
}

function findNote() {
  return page.locator('#copy-note')
}

/** A colour that only the style sheets give. */
function readPaper(): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}
