import { gzipSync } from 'node:zlib'
import { describe, expect, inject } from 'vitest'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'
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

const phone = { viewport: { width: 360, height: 740 } }
const inspection = '关于基层政权和社区建设工作检查情况的通报'

describe('the search page', () => {
  test('finds a phrase, marks it in its sentence, and says how much there is', async ({
    openShared,
  }) => {
    const page = await openShared(search({ q: '九网合一' }))
    await expectAnswer(page, /^找到 \d+ 条/)
    expect(await titles(page)).toContain(inspection)
    const row = page.locator('.rows > li', { hasText: inspection })
    expect(await row.locator('.excerpt mark').allInnerTexts()).toEqual(['九网合一'])
    expect(await row.locator('.meta').innerText()).toContain('铜川市民政局')
    expect(await row.locator('time').getAttribute('datetime')).toBe('2016-12-26')
  })

  test('finds a document by any spelling of its 字号 and a notice by its 索引号', async ({
    openShared,
  }) => {
    const spellings = [
      '铜民办发〔2016〕121号',
      '铜民办发(2016)121号',
      '铜民办发 [2016] 121',
      '２０１６】121号',
    ]
    const page = await openShared('search/')
    for (const q of spellings) {
      await ask(page, q)
      expect((await titles(page))[0], q).toBe(inspection)
    }
    await ask(page, 'tcswyq 2016 003873')
    expect(await titles(page)).toEqual([expect.stringMatching(/^转发/)])
  })

  test('finds the board of a unit by a name that is not its own', async ({ openShared }) => {
    const page = await openShared(search({ q: '荷花村委会' }))
    await expectAnswer(page, /^找到/)
    expect(await titles(page)).toContain('荷花村公开栏')
  })

  test('a row says what the lists say: 公示中 by the reader’s clock, and 已更正', async ({
    openPage,
  }) => {
    const page = await openPage('search/')
    await page.clock.setFixedTime('2026-12-03T10:00:00+08:00')
    await ask(page, '新桥社区居民公约（修订稿）公示')
    const stamp = page.locator('.rows .stamp')
    expect(await stamp.first().innerText()).toBe('公示中 还有 4 天')
    await page.clock.setFixedTime('2026-12-08T10:00:00+08:00')
    await ask(page, '居民公约（修订稿）公示')
    expect(await stamp.first().innerText()).toBe('公示已期满')
    await ask(page, '石桥村民委员会2025年度工作报告公开')
    expect(await stamp.first().innerText()).toBe('已更正')
  })

  test('a result leads to its page', async ({ openShared }) => {
    const page = await openShared(search({ q: '铜民办发〔2016〕121号' }))
    await page.getByRole('link', { name: inspection }).click()
    await page.waitForURL('**/policies/2016/tongchuan-inspection-2016/*')
    expect(await page.locator('h1').innerText()).toBe(inspection)
  })

  test('looser results stand under a heading that says so', async ({ openShared }) => {
    const page = await openShared(search({ q: '网格化管理不平衡工作' }))
    await expectAnswer(page, /^没有完整含有“网格化管理不平衡工作”的内容，相近的有 \d+ 条$/)
    expect(await page.getByRole('heading', { name: '相近的结果' }).count()).toBe(1)
    expect(await page.locator('.loose-note').innerText()).toContain('不平衡')
  })

  test('a filter finds what lies below a unit and stands in the address', async ({
    openShared,
  }) => {
    const page = await openShared(search({ q: '低保' }))
    await expectComplete(page)
    const all = await countOf(page)
    await page.getByLabel('单位（含下级）').selectOption('yx-wenchang')
    await soon(() => wordsOf(page).get('unit')).toBe('yx-wenchang')
    await soon(async () => {
      const count = await countOf(page)
      return count > 0 && count < all
    }).toBe(true)
    await page.getByRole('button', { name: '去掉 文昌街道' }).click()
    await expectStatus(page, new RegExp(`^找到 ${all} 条`))
  })

  test('a filter alone lists all that passes it, newest first', async ({ openShared }) => {
    const page = await openShared(search({ kind: 'policies', year: '2024' }))
    await expectAnswer(page, /^共 \d+ 条$/)
    const days = await page
      .locator('.rows time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
    expect(days).toEqual(days.toSorted().toReversed())
    expect(await page.locator('.rows .meta').first().innerText()).toContain('政策文件')
  })

  test('says what it tried, and which filter stands in the way', async ({ openShared }) => {
    const page = await openShared(search({ q: '九网合一', year: '2024' }))
    await expectStatus(page, '没有找到“九网合一”')
    expect(await page.locator('.tried').innerText()).toContain('全文')
    await page.getByRole('button', { name: /^去掉“2024年”，有 \d+ 条$/ }).click()
    await expectStatus(page, /^找到/)
    expect(wordsOf(page).has('year')).toBe(false)
  })

  test('more rows come on demand, none of them twice', async ({ openShared }) => {
    const page = await openShared(search({ q: '公开' }))
    await expectAnswer(page, /^找到/)
    expect(await titles(page)).toHaveLength(10)
    await page.getByRole('button', { name: '显示更多' }).click()
    await page.waitForFunction(() => document.querySelectorAll('.rows > li').length === 20)
    const links = await page
      .locator('.rows .title')
      .evaluateAll((list) => list.map((link) => link.getAttribute('href')))
    expect(new Set(links).size).toBe(20)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(links[10])
  })
})

describe('address and history', () => {
  test('typing changes the address in place; a search asked for is a step to go back from', async ({
    openPage,
  }) => {
    const page = await openPage(search({ q: '低保' }))
    await expectAnswer(page, /^找到/)
    const steps = await page.evaluate(() => history.length)
    await box(page).fill('九网合一')
    await soon(() => wordsOf(page).get('q')).toBe('九网合一')
    expect(await page.evaluate(() => history.length)).toBe(steps)
    await box(page).press('Enter')
    await page.waitForFunction((before) => history.length > before, steps)
    await page.goBack()
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#search-q')?.value === '低保',
    )
    await expectStatus(page, /^找到 \d\d/)
  })

  test('going back from a page restores the rows and the place', async ({ openPage }) => {
    const page = await openPage(search({ q: '公开' }), phone)
    await expectAnswer(page, /^找到/)
    await page.getByRole('button', { name: '显示更多' }).click()
    await page.waitForFunction(() => document.querySelectorAll('.rows > li').length === 20)
    const link = page.locator('.rows .title').nth(15)
    await link.scrollIntoViewIfNeeded()
    const place = await page.evaluate(() => scrollY)
    await link.click()
    await page.waitForURL((url) => !url.pathname.includes('/search/'))
    await page.goBack()
    await page.waitForFunction(
      (before) =>
        document.querySelectorAll('.rows > li').length === 20 && Math.abs(scrollY - before) < 4,
      place,
    )
  })

  test('the box in the head of every page leads here', async ({ openShared }) => {
    const page = await openShared('')
    await page.getByLabel('搜索公开内容').fill('九网合一')
    await page.keyboard.press('Enter')
    await expectStatus(page, /^找到/)
    expect(await box(page).inputValue()).toBe('九网合一')
  })
})

describe('keyboard and assistive technology', () => {
  test('/ leads to the box, and types itself only there', async ({ openShared }) => {
    const page = await openShared('search/')
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q')
    expect(await box(page).inputValue()).toBe('')
    await page.keyboard.type('1/2')
    expect(await box(page).inputValue()).toBe('1/2')
  })

  test('/ leads to the box in the head of any page', async ({ openShared }) => {
    const page = await openShared('units/')
    await page.keyboard.press('Control+/')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
    await page.keyboard.press('/')
    await page.keyboard.type('1/2')
    expect(await page.locator('#site-search-q').inputValue()).toBe('1/2')
  })

  test('/ leads to the search page where the head has no box', async ({ openShared }) => {
    const page = await openShared('units/', phone)
    await page.keyboard.press('/')
    await page.waitForURL('**/search/**')
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('search-q')
    await page.keyboard.type('九网合一')
    await expectStatus(page, /^找到 \d+ 条$/)
  })

  test('/ does nothing for whoever has turned it off', async ({ openShared }) => {
    const page = await openShared('units/')
    await page.getByText('长者版', { exact: true }).click()
    await page.getByRole('group', { name: '按 / 键到搜索框' }).getByText('关').click()
    await page.goto(new URL('/policies/', page.url()).href)
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
    await page.getByRole('button', { name: '标准版' }).click()
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search-q')
  })

  test('an unfinished word of an input method is not searched for', async ({ openPage }) => {
    const page = await openPage('search/')
    await page.clock.install()
    const type = (word: { text: string; isComposing: boolean }) =>
      box(page).evaluate((input: HTMLInputElement, { text, isComposing }) => {
        input.value = text
        input.dispatchEvent(new InputEvent('input', { isComposing, bubbles: true }))
      }, word)
    await type({ text: 'di b', isComposing: true })
    await page.clock.runFor(1000)
    expect(new URL(page.url()).hash).toBe('')
    await type({ text: '低保', isComposing: false })
    await page.clock.runFor(1000)
    await soon(() => wordsOf(page).get('q')).toBe('低保')
  })

  test('axe finds nothing, with results, without, and before', async ({ openShared }) => {
    const page = await openShared('search/', phone)
    expect(await findAxeViolations(page)).toEqual([])
    await ask(page, '网格化管理不平衡工作')
    expect(await findAxeViolations(page)).toEqual([])
    await ask(page, '饕餮')
    await page.locator('.tried').waitFor()
    expect(await findAxeViolations(page)).toEqual([])
  })

  test('controls are large enough for a thumb and nothing reaches beyond the screen', async ({
    openShared,
  }) => {
    const page = await openShared(search({ q: '低保', year: '2026' }), phone)
    await expectAnswer(page, /^找到/)
    await page.locator('site-search summary').click()
    const heights = await page
      .locator(
        'site-search :is(button, input:not([type=checkbox], [type=hidden]), select, summary, .check, .rows > li)',
      )
      .evaluateAll((list) =>
        list
          .filter((element) => element.checkVisibility())
          .map((element) => element.getBoundingClientRect().height),
      )
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})

describe('what it takes', () => {
  test('without script the page says so and offers lists', async ({ openShared }) => {
    const page = await openShared('search/?q=低保', { javaScriptEnabled: false })
    expect(await page.locator('noscript p').innerText()).toContain('脚本没有运行')
    expect(await page.locator('#search-q').isVisible()).toBe(false)
    for (const heading of ['按年份', '按单位', '按主题']) {
      const section = page.locator('section', { has: page.getByRole('heading', { name: heading }) })
      expect(await section.getByRole('link').count()).toBeGreaterThan(2)
    }
  })

  test('the words that search knows are transferred once', async ({ openPage }) => {
    const page = await openPage('search/')
    const transferred: string[] = []
    page.on('response', (response) => {
      const isWhole = response.status() === 200
      if (isWhole && response.url().includes('/terms.json')) transferred.push(response.url())
    })
    await box(page).focus()
    await soon(() => transferred.length).toBe(1)
    await ask(page, '低保')
    expect(new Set(transferred).size).toBe(1)
  })

  test('a first search stays below 300 kB and the page’s own script below 12 kB', async ({
    openPage,
  }) => {
    const page = await openPage('units/')
    const sizes = new Map<string, number>()
    const bodies: Promise<unknown>[] = []
    page.on('response', (response) => {
      const body = response.body().then(
        (bytes) => sizes.set(response.url(), compressedSize(bytes)),
        () => undefined,
      )
      bodies.push(body)
    })
    await page.goto(new URL(search({ q: '低保标准' }), inject('siteUrl')).href)
    await expectAnswer(page, /^找到/)
    await Promise.all(bodies)
    const all = [...sizes]
    const own = all.filter(([url]) => url.includes('/_astro/') && url.endsWith('.js'))
    expect(own.length).toBeGreaterThan(0)
    expect(sum(own)).toBeLessThan(12_000)
    expect(sum(all)).toBeLessThan(300_000)
  })
})

/** As a CDN sends it; Pagefind's own files are compressed already. */
function compressedSize(body: Buffer): number {
  return Math.min(body.length, gzipSync(body).length)
}

function sum(sizes: readonly (readonly [string, number])[]): number {
  return sizes.reduce((total, [, size]) => total + size, 0)
}
