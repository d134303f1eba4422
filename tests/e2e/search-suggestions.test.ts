import { gzipSync } from 'node:zlib'
import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }

describe('suggestions while typing', () => {
  test('say what they are, mark what was typed, and come only when something is typed', async ({
    openShared,
  }) => {
    const page = await openShared('search/')
    await box(page).focus()
    await expect.poll(() => loadedTerms(page)).toBe(1)
    expect(await options(page).count()).toBe(0)
    await type(page, '荷花')
    const first = options(page).first()
    expect(await first.innerText()).toMatch(/^荷花村\s+公开栏$/)
    expect(await first.locator('mark').innerText()).toBe('荷花')
    expect(await options(page).count()).toBeLessThanOrEqual(8)
    expect(await box(page).getAttribute('aria-expanded')).toBe('true')
    await box(page).fill('')
    await options(page).first().waitFor({ state: 'detached' })
    expect(await box(page).getAttribute('aria-expanded')).toBe('false')
  })

  test('know pinyin, initials, other names and 字号', async ({ openShared }) => {
    const page = await openShared('search/')
    for (const [typed, suggested] of [
      ['hehua', /^荷花村\s/],
      ['hhc', /^荷花村\s/],
      ['dibao', /^低保\s+常用说法$/],
      ['荷花村委', /^荷花村委会\s+荷花村公开栏$/],
      ['[2016]121', /^铜民办发〔2016〕121号\s+文件字号$/],
    ] as const) {
      await type(page, typed)
      expect(await options(page).first().innerText(), typed).toMatch(suggested)
    }
  })

  test('are loaded with the first focus and then never again, whatever is typed', async ({
    openPage,
  }) => {
    const page = await openPage('search/')
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    const countTerms = () => requested.filter((url) => url.endsWith('search/terms.json')).length
    expect(await loadedTerms(page)).toBe(0)
    const terms = page.waitForResponse('**/search/terms.json')
    await box(page).focus()
    const body = await (await terms).body()
    expect(gzipSync(body).length).toBeLessThan(30_000)
    await type(page, 'hehua')
    await type(page, '低')
    expect(countTerms()).toBe(1)
    expect(requested.filter((url) => /hehua|%E4%BD%8E/.test(url))).toEqual([])
  })
})

describe('by keyboard', () => {
  test('arrows walk round through the options and the text, and say so', async ({ openShared }) => {
    const page = await openShared('search/')
    await type(page, '荷花')
    const count = await options(page).count()
    expect(count).toBeGreaterThan(1)
    await box(page).press('ArrowDown')
    expect(await activeOption(page)).toBe(await options(page).first().getAttribute('id'))
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true')
    await box(page).press('ArrowUp')
    expect(await activeOption(page)).toBeNull()
    await box(page).press('ArrowUp')
    expect(await activeOption(page)).toBe(await options(page).last().getAttribute('id'))
    expect(await page.locator('[aria-selected=true]').count()).toBe(1)
    expect(await announcement(page)).toBe(`有 ${count} 条提示，按上下键选择`)
    await box(page).press('Home')
    expect(await activeOption(page)).toBeNull()
    expect(await caret(page)).toBe(0)
    await box(page).press('End')
    expect(await caret(page)).toBe(2)
    expect(await options(page).count()).toBe(count)
  })

  test('Enter on an option opens the page that it names', async ({ openShared }) => {
    const page = await openShared('search/')
    await type(page, 'hehuacun')
    await box(page).press('ArrowDown')
    await box(page).press('Enter')
    await page.waitForURL('**/units/yx-hehua/')
  })

  test('Enter searches for what was typed, or for the option that was chosen', async ({
    openShared,
  }) => {
    const page = await openShared('search/')
    await type(page, 'dibao')
    expect(await activeOption(page)).toBeNull()
    await box(page).press('Enter')
    await options(page).first().waitFor({ state: 'detached' })
    expect(await box(page).inputValue()).toBe('dibao')
    expect(new URL(page.url()).pathname).toBe('/search/')
    await type(page, 'dibao')
    await box(page).press('ArrowDown')
    await box(page).press('Enter')
    expect(await box(page).inputValue()).toBe('低保')
    await page.locator('.rows li').first().waitFor()
    expect(await options(page).count()).toBe(0)
  })

  test('Escape closes and keeps the text, Down opens again, Tab goes on', async ({
    openShared,
  }) => {
    const page = await openShared('search/')
    await type(page, '荷花')
    await box(page).press('Escape')
    expect(await options(page).count()).toBe(0)
    expect(await box(page).inputValue()).toBe('荷花')
    await box(page).press('Alt+ArrowDown')
    await options(page).first().waitFor()
    expect(await activeOption(page)).toBeNull()
    await box(page).press('Alt+ArrowUp')
    await box(page).press('ArrowDown')
    await page.locator('[aria-selected=true]').waitFor()
    await box(page).press('Tab')
    expect(await options(page).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('搜索')
  })

  test('an input method is left alone until it has put its word', async ({ openShared }) => {
    const page = await openShared('search/')
    await type(page, '荷花')
    await box(page).evaluate((input: HTMLInputElement) => {
      input.dispatchEvent(new CompositionEvent('compositionstart'))
      input.value = 'di b'
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }))
      const down = { key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true }
      input.dataset.took = String(!input.dispatchEvent(new KeyboardEvent('keydown', down)))
    })
    expect(await options(page).count()).toBe(0)
    expect(await box(page).getAttribute('data-took')).toBe('false')
    await box(page).evaluate((input: HTMLInputElement) => {
      input.value = '荷花'
      input.dispatchEvent(new CompositionEvent('compositionend'))
    })
    await options(page).first().waitFor()
  })
})

describe('by touch and mouse', () => {
  test('on a small phone the list lies below the box, moves nothing and can be touched and heard', async ({
    openPage,
  }) => {
    const page = await openPage('search/', phone)
    const form = page.locator('site-search form')
    const before = await form.boundingBox()
    await type(page, '荷花')
    const sizes = await options(page).evaluateAll((list) =>
      list.map((option) => option.getBoundingClientRect()).map(({ height }) => height),
    )
    expect(sizes.length).toBe(5)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
    expect(await form.boundingBox()).toEqual(before)
    const list = await listbox(page).boundingBox()
    const button = await page.getByRole('button', { name: '搜索', exact: true }).boundingBox()
    expect(list?.y).toBeGreaterThanOrEqual((button?.y ?? 0) + (button?.height ?? 0))
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(360)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await box(page).press('ArrowDown')
    expect(await findAxeViolations(page)).toEqual([])
    expect(await page.getByRole('combobox', { name: /字号或索引号/ }).count()).toBe(1)
    const chosen = listbox(page).getByRole('option', { selected: true })
    expect(await chosen.innerText()).toMatch(/^荷花村\s/)
    await chosen.tap()
    await page.waitForURL('**/units/yx-hehua/')
  })

  test('a click chooses, a click elsewhere closes', async ({ openShared }) => {
    const page = await openShared('search/')
    await type(page, '荷花')
    await page.locator('h1').click()
    expect(await options(page).count()).toBe(0)
    await type(page, '荷花村委')
    await options(page).first().click()
    await page.waitForURL('**/units/yx-hehua/')
  })
})

test('the box in the head of other pages stays plain', async ({ openShared }) => {
  const page = await openShared('')
  await page.getByLabel('搜索公开内容').pressSequentially('荷花')
  expect(await page.locator('[role=listbox], [role=combobox]').count()).toBe(0)
  expect(await loadedTerms(page)).toBe(0)
})

const box = (page: Page): Locator => page.locator('#search-q')
const listbox = (page: Page): Locator => page.locator('#search-suggestions')
const options = (page: Page): Locator => listbox(page).locator('[role=option]')
const announcement = (page: Page): Promise<string> =>
  page.locator('search-box [aria-live]').innerText()
const activeOption = (page: Page): Promise<string | null> =>
  box(page).getAttribute('aria-activedescendant')

/** Types anew and waits until the list is about it. */
async function type(page: Page, text: string): Promise<void> {
  await box(page).fill('')
  await box(page).pressSequentially(text)
  await options(page).first().waitFor()
}

function caret(page: Page): Promise<number | null> {
  return box(page).evaluate((input: HTMLInputElement) => input.selectionStart)
}

function loadedTerms(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('terms.json'))
        .length,
  )
}
