import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'
import { followLink } from '../support/follow-link.ts'
import { ask, box, expectComplete, expectStatus, search, soon } from './search-page.ts'

const siteUrl = inject('siteUrl')
const phone = { viewport: { width: 360, height: 740 } }
const recent = '.mine .recent a'
const kept = '.mine .kept a'

describe('recent searches', () => {
  test('stand under the empty box, on this device only, until they are cleared', async ({
    openPage,
  }) => {
    const page = await openPage('search/', phone)
    await ask(page, '九网合一')
    await ask(page, '低保')
    await ask(page, '九网合一')
    // What remembers a search is loaded beside it.
    await soon(() => readRecent(page)).toEqual(['九网合一', '低保'])
    await page.goto('about:blank')
    await page.goBack()
    await expectComplete(page)
    await followLink(page.getByRole('link', { name: '首页' }))
    await page.getByRole('button', { name: '搜索' }).click()
    await page.locator(recent).first().waitFor()
    expect(await page.locator(recent).allInnerTexts()).toEqual(['九网合一', '低保'])
    expect(await page.locator('.mine').innerText()).toContain('只记在这台设备上')
    expect(await findAxeViolations(page)).toEqual([])
    await page.locator(recent).last().click()
    await expectStatus(page, /^找到/)
    expect(await box(page).inputValue()).toBe('低保')
    await page.goBack()
    await page.getByRole('button', { name: '清除最近的搜索' }).click()
    expect(await page.locator('.mine').innerText()).toBe('')
    expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('search')
  })

  test('a device that stores nothing searches as well', async ({ openPage }) => {
    const page = await openPage('units/')
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('shut')
        },
      })
    })
    await page.goto(new URL('search/', siteUrl).href)
    await ask(page, '九网合一')
    await expectStatus(page, /^找到/)
    await page.getByRole('button', { name: '关注这个搜索' }).click()
    await soon(() => page.locator('.kept-note').innerText()).toContain('没能记住')
  })
})

describe('a search that is followed', () => {
  test('says how many came since it was looked at, and is let go', async ({ openPage }) => {
    const page = await openPage(search({ q: '低保标准' }), phone)
    await expectComplete(page)
    await page.getByRole('button', { name: '关注这个搜索' }).click()
    await soon(() => page.locator('.kept-note').innerText()).toContain('已关注')
    await page.goto(new URL('units/', siteUrl).href)
    // As if the last look had been before most of them came out.
    await page.evaluate(() => {
      for (const [name, text] of Object.entries(localStorage)) {
        if (!name.includes('kept')) continue
        const list = JSON.parse(String(text)) as { seen: object }[]
        const old = list.map((search) => ({ ...search, seen: { day: '2025-06-01', paths: [] } }))
        localStorage.setItem(name, JSON.stringify(old))
      }
    })
    await page.goto(new URL('search/', siteUrl).href)
    await soon(() => page.locator(kept).innerText()).toMatch(/^低保标准 · \d+ 条新的$/)
    expect(await findAxeViolations(page)).toEqual([])
    await page.locator(kept).click()
    await expectComplete(page)
    await soon(() => page.getByRole('button', { name: '不再关注' }).count()).toBe(1)
    await page.goBack()
    await page.reload()
    await page.locator(kept).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.locator(kept).innerText()).toBe('低保标准')
    await page.getByRole('button', { name: /^不再关注.*低保标准$/ }).click()
    expect(await page.locator(kept).count()).toBe(0)
  })
})

/** What this device remembers, latest first. */
function readRecent(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([name]) => name.includes('recent-searches'))
      .flatMap(([, text]) => JSON.parse(String(text)) as { q: string }[])
      .map(({ q }) => q),
  )
}
