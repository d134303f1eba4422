import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'
import { ask, box, expectAnswer, expectStatus, soon, titles } from './search-page.ts'

const siteUrl = inject('siteUrl')
const expectedProblems = [/index chunk|pagefind/i, /Failed to load resource/, /Failed to fetch/]

describe('words that search knows, out of reach', () => {
  for (const { name, answer } of [
    { name: 'missing', answer: { status: 404, body: '' } },
    { name: 'cut short', answer: { status: 200, body: '{"synonyms":[["低保"' } },
  ]) {
    test(`${name}, they are only not suggested`, async ({ openPage }) => {
      const page = await openPage('search/', { expectedProblems })
      await page.route('**/search/{terms,sounds}.json*', (route) => route.fulfill(answer))
      await ask(page, '九网合一')
      await expectStatus(page, /^找到 \d+ 条$/)
      await ask(page, '饕餮餐饮')
      await expectStatus(page, '没有找到“饕餮餐饮”')
      // What helps loads by itself, once nothing was found.
      await page.locator('.tried').waitFor()
      expect(await page.locator('[data-part=ask]').isVisible()).toBe(true)
      await page.unroute('**/search/{terms,sounds}.json*')
      await ask(page, '底保标准')
      await expectStatus(page, /^按“低保标准”找到 \d+ 条/)
    })
  }
})

describe('the index, out of reach', () => {
  test.for([
    { what: 'all of it', files: '**/pagefind/**' },
    { what: 'a part of it', files: '**/*.pf_index' },
  ])('$what is not taken for nothing found', async ({ files }, { openPage }) => {
    const page = await openPage('search/', { expectedProblems })
    await page.route(files, (route) =>
      files.includes('pagefind') ? route.abort() : route.fulfill({ status: 404 }),
    )
    await page.evaluate(
      (words) => {
        location.hash = words
      },
      new URLSearchParams({ q: '低保' }).toString(),
    )
    await expectStatus(page, /^搜索没有成功/)
    await page.unroute(files)
    await page.getByRole('button', { name: '再试一次' }).click()
    await expectStatus(page, /^找到/)
  })
})

describe('one shard of several, out of reach', () => {
  test('its years are named, heard, and asked for again with one touch', async ({ openPage }) => {
    const page = await openPage('search/', { expectedProblems })
    await splitTexts(page)
    await page.route('**/pagefind/lost-*/**', (route) => route.fulfill({ status: 404 }))
    await ask(page, '九网合一')
    await expectAnswer(page, /^找到 \d+ 条。2010—2019年的没有查全，可能是网络断了$/)
    expect(await page.locator('.answer > .visually-hidden').innerText()).toContain('2010—2019年')
    expect(await page.locator('[data-part=progress]').innerText()).toBe('')
    expect((await titles(page)).length).toBeGreaterThan(0)
    expect(await findAxeViolations(page)).toEqual([])
    await page.unroute('**/pagefind/lost-*/**')
    await page.route('**/pagefind/lost-*/**', (route) =>
      route.continue({ url: found(route.request().url()) }),
    )
    await page.getByRole('button', { name: '再试一次' }).click()
    await expectAnswer(page, /^找到 \d+ 条$/)
    expect(await page.getByRole('button', { name: '再试一次' }).isVisible()).toBe(false)
  })

  test('a row that was near until an older one came is made anew', async ({ openPage }) => {
    const page = await openPage('search/', { expectedProblems })
    await splitTexts(page, 'newer')
    await page.route('**/pagefind/lost-*/**', (route) => route.fulfill({ status: 404 }))
    // Its beginning stands in the title, the whole only in the text.
    await ask(page, '村民自治章程原本于')
    const row = page.locator('[data-part=exact] > li')
    expect(await row.locator('.title').innerText()).toBe('大塘村村民自治章程修订公开')
    expect(await row.getAttribute('data-match')).toBe('phrase')
    expect(await row.locator('.excerpt mark').allInnerTexts()).toEqual(['村民自治章程原本于'])
  })

  test('nothing found without it is no answer', async ({ openPage }) => {
    const page = await openPage('search/', { expectedProblems })
    await splitTexts(page)
    await page.route('**/pagefind/lost-*/**', (route) => route.abort())
    await box(page).fill('饕餮')
    await box(page).press('Enter')
    await expectStatus(page, /^搜索没有成功/)
    expect(await page.locator('.tried').count()).toBe(0)
    expect(await page.getByRole('button', { name: '再试一次' }).isVisible()).toBe(true)
  })
})

describe('what a row shows, out of reach', () => {
  test('a single one says so and the others stand', async ({ openPage }) => {
    const page = await openPage('search/', { expectedProblems })
    let refused: string | undefined
    await page.route('**/search/entries/**', (route) => {
      const url = route.request().url()
      refused ??= url
      return url === refused ? route.fulfill({ status: 404 }) : route.continue()
    })
    await ask(page, '公开')
    expect(await titles(page)).toHaveLength(9)
    expect(await page.locator('.rows > .lost').count()).toBe(1)
  })

  test('none of them is a failure, and the next try shows all', async ({ openPage }) => {
    const page = await openPage('search/', { expectedProblems })
    await page.route('**/search/entries/**', (route) => route.abort())
    await box(page).fill('公开')
    await box(page).press('Enter')
    await expectStatus(page, /^搜索没有成功/)
    await page.unroute('**/search/entries/**')
    await page.getByRole('button', { name: '再试一次' }).click()
    await soon(() => titles(page)).toHaveLength(10)
  })
})

/** Lets the same texts stand for two shards, of which one lies in a folder of its own. */
async function splitTexts(page: Page, lost: 'newer' | 'older' = 'older'): Promise<void> {
  await page.route('**/search/shards.json', async (route) => {
    const response = await route.fetch()
    const shards = (await response.json()) as { texts: { id: string }[] }
    const [texts] = shards.texts
    const id = `lost-${texts?.id ?? ''}`
    const halves = [
      { ...texts, ...(lost === 'newer' && { id }), years: ['2020', '2026'] },
      { ...texts, ...(lost === 'older' && { id }), years: ['2010', '2019'] },
    ]
    await route.fulfill({ response, json: { ...shards, texts: halves } })
  })
}

function found(url: string): string {
  expect(url.startsWith(siteUrl)).toBe(true)
  return url.replace('/lost-', '/')
}
