import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'
import { sumLayoutShifts } from './layout-shifts.ts'
import {
  ask,
  box,
  countOf,
  expectAnswer,
  expectComplete,
  expectStatus,
  search,
  soon,
  titles,
  wordsOf,
} from './search-page.ts'

const siteUrl = inject('siteUrl')
const phone = { viewport: { width: 360, height: 740 } }
/** A little less than a line of text on a phone. */
const noticeableShift = 0.01

describe('what a server learns', () => {
  test('nothing that is typed, searched for, or chosen', async ({ openPage }) => {
    const page = await openPage('')
    const requested: string[] = []
    page.on('request', (request) => requested.push(decodeURIComponent(request.url())))
    await page.getByLabel('搜索公开内容').fill('九网合一')
    await page.keyboard.press('Enter')
    await expectComplete(page)
    await ask(page, '网格化管理')
    expect(requested.length).toBeGreaterThan(5)
    expect(requested.filter((url) => /九网|网格|q=/.test(url))).toEqual([])
  })

  test('an address with a query is understood once and rewritten', async ({ openPage }) => {
    const page = await openPage('search/?q=九网合一&kind=policies')
    await expectComplete(page)
    expect(new URL(page.url()).search).toBe('')
    expect(wordsOf(page).get('q')).toBe('九网合一')
    expect(wordsOf(page).get('kind')).toBe('policies')
    const steps = await page.evaluate(() => history.length)
    await page.reload()
    await expectComplete(page)
    expect(await page.evaluate(() => history.length)).toBe(steps)
    expect(await box(page).inputValue()).toBe('九网合一')
  })
})

describe('an address that names a place', () => {
  test('跳到正文 leaves the search as it is', async ({ openShared }) => {
    const page = await openShared(search({ q: '九网合一' }))
    await expectComplete(page)
    await page.locator('.skip').focus()
    await page.keyboard.press('Enter')
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
    await soon(() => wordsOf(page).get('q')).toBe('九网合一')
    expect(await countOf(page)).toBeGreaterThan(0)
  })
})

describe('older years', () => {
  test('wait while the reader types, and follow when the word is finished', async ({
    openPage,
  }) => {
    const page = await openPage('search/')
    await cutInTwo(page)
    const state = await recordStates(page)
    await box(page).pressSequentially('九网合一')
    await expectComplete(page)
    expect(await state()).toContain('partial')
    await expectStatus(page, /^找到/)
  })

  test('wait for a word where the browser is asked to save data', async ({ openPage }) => {
    const page = await openPage('units/')
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    await cutInTwo(page)
    await page.goto(new URL(search({ q: '九网合一' }), siteUrl).href)
    const all = page.getByRole('button', { name: '查全部年份' })
    await all.click()
    await expectComplete(page)
    expect(await all.count()).toBe(0)
    expect(await titles(page)).not.toEqual([])
  })
})

describe('what was understood', () => {
  test('another expression is said, and taken back with one touch', async ({ openPage }) => {
    const page = await openPage(search({ q: '低保' }))
    await expectComplete(page)
    const also = page.getByRole('button', { name: /^去掉 也搜了 .*最低生活保障/ })
    expect(await also.count()).toBe(1)
    const all = await page.locator('[data-part=status]').innerText()
    await also.click()
    await soon(() => wordsOf(page).get('as')).toBe('alone')
    await expectComplete(page)
    expect(await also.count()).toBe(0)
    await page.goBack()
    await also.waitFor()
    await expectStatus(page, all)
  })

  test('a date becomes a limit that can be taken back', async ({ openShared }) => {
    const page = await openShared(search({ q: '2016年12月通报' }))
    await expectComplete(page)
    await page.getByRole('button', { name: '去掉 按日期：2016年12月' }).click()
    await soon(() => wordsOf(page).get('as')).toBe('undated')
    await expectComplete(page)
    expect(await page.getByRole('button', { name: /^去掉/ }).count()).toBe(0)
  })

  test('what was mended is said; the words as typed are one touch away', async ({ openShared }) => {
    const page = await openShared(search({ q: 'dibao' }))
    await expectAnswer(page, /^按“低保”找到 \d+ 条/)
    expect(await page.locator('.correction').innerText()).toContain('没有“dibao”，按“低保”找')
    await page.getByRole('button', { name: '仍按原文找' }).click()
    await expectStatus(page, '没有找到“dibao”')
    expect(wordsOf(page).get('as')).toBe('typed')
    await ask(page, 'dibaobiaozhun')
    expect(wordsOf(page).has('as')).toBe(false)
  })
})

describe('filters', () => {
  test('公示中 asks the reader’s own clock', async ({ openPage }) => {
    const page = await openPage('units/')
    await page.clock.setFixedTime(new Date('2026-11-22T10:00:00+08:00'))
    await page.goto(new URL(search({ open: '1' }), siteUrl).href)
    await expectStatus(page, /^共 [1-9]\d* 条$/)
    await page.getByRole('button', { name: '去掉 公示中' }).waitFor()
    await page.clock.setFixedTime(new Date('2030-01-01T10:00:00+08:00'))
    await page.reload()
    await expectStatus(page, '共 0 条')
  })

  test('时效 is one of them', async ({ openShared }) => {
    const page = await openShared(search({ validity: '有效' }))
    await expectAnswer(page, /^共 [1-9]\d* 条$/)
    const stamps = await page.locator('.rows .stamp').allInnerTexts()
    expect(stamps.filter((stamp) => /废止|失效/.test(stamp))).toEqual([])
  })
})

describe('rows', () => {
  test('a document that matches in several sections shows them, each with its own way in', async ({
    openShared,
  }) => {
    const page = await openShared(search({ q: '川口社区' }))
    await expectComplete(page)
    const parts = page.locator('.rows .part')
    expect(await parts.count()).toBeGreaterThan(0)
    const href = (await parts.first().getAttribute('href')) ?? ''
    expect(href).toMatch(/#[^:]/)
    const most = await page
      .locator('.rows > li')
      .evaluateAll((rows) => Math.max(...rows.map((row) => row.querySelectorAll('.part').length)))
    expect(most).toBeLessThanOrEqual(3)
  })

  test('a result opens at the words that were looked for', async ({ openShared }) => {
    const page = await openShared(search({ q: '九网合一' }), phone)
    await expectComplete(page)
    const row = page.locator('.rows .title').first()
    const address = async () => decodeURIComponent((await row.getAttribute('href')) ?? '')
    await row.focus()
    await soon(address).toMatch(/:~:text=.*九网合一/)
    await row.click()
    await page.waitForURL((url) => !url.pathname.includes('/search/'))
    await soon(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })
})

describe('nothing moves by itself', () => {
  test.for([
    { name: 'an empty box', path: 'search/' },
    { name: 'results', path: search({ q: '低保' }) },
    { name: 'near results', path: search({ q: '网格化管理不平衡工作' }) },
    { name: 'nothing found', path: search({ q: '饕餮' }) },
  ])('while $name come', async ({ path }, { openShared }) => {
    const page = await openShared(path, phone)
    if (path.includes('#')) await expectComplete(page)
    expect(await sumLayoutShifts(page)).toBeLessThan(noticeableShift)
  })
})

describe('when nothing is found', () => {
  test('it says what was tried, what there is instead, and whom to ask', async ({ openShared }) => {
    const page = await openShared(search({ q: '荷花村低保饕餮' }), phone)
    await expectComplete(page)
    await ask(page, '饕餮餐饮')
    expect(await page.locator('.tried').innerText()).toContain('全部年份')
    expect(await page.locator('[data-part=ask] a[href^="tel:"]').isVisible()).toBe(true)
    expect(await findAxeViolations(page)).toEqual([])
    await ask(page, '低保')
    expect(await page.locator('[data-part=ask]').isVisible()).toBe(false)
  })
})

/** Lets the same texts stand for a newer and an older shard. */
async function cutInTwo(page: Page): Promise<void> {
  await page.route('**/search/shards.json', async (route) => {
    const response = await route.fetch()
    const shards = (await response.json()) as { texts: { years: [string, string] | null }[] }
    const [texts] = shards.texts
    const halves = [
      { ...texts, years: ['2020', '2026'] },
      { ...texts, years: ['2010', '2019'] },
    ]
    await route.fulfill({ response, json: { ...shards, texts: halves } })
  })
}

/** Every state that the search passes through. */
async function recordStates(page: Page): Promise<() => Promise<string[]>> {
  await page.locator('site-search').evaluate((root: HTMLElement) => {
    const states: string[] = []
    new MutationObserver(() => {
      states.push(root.dataset.state ?? '')
      root.dataset.states = states.join(' ')
    }).observe(root, { attributeFilter: ['data-state'] })
  })
  return async () =>
    ((await page.locator('site-search').getAttribute('data-states')) ?? '').split(' ')
}
