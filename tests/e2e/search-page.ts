import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The address of a search, relative to the portal. */
export function search(words: Record<string, string>): string {
  return `search/#${new URLSearchParams(words)}`
}

/** What stands in the address behind `#`. */
export function wordsOf(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1))
}

export function box(page: Page) {
  return page.locator('#search-q')
}

/** Types a query, asks for it, and waits for its whole answer. */
export async function ask(page: Page, q: string): Promise<void> {
  await page.locator('[data-part=status]').evaluate((status) => {
    status.textContent = ''
  })
  await box(page).fill(q)
  await box(page).press('Enter')
  await expectStatus(page, /找到|相近|没有|有 \d+ 条/)
  await expectComplete(page)
}

/** Waits until the page is as expected, however busy the machine is. */
export function soon<T>(read: () => Promise<T> | T) {
  return expect.poll(read)
}

/** The status line is the one that says when an answer is there. */
export async function expectStatus(page: Page, expected: RegExp | string): Promise<void> {
  await soon(() => page.locator('[data-part=status]').innerText()).toMatch(expected)
}

/** The status line of a whole answer: the titles answer first, and their rows alone may stand there. */
export async function expectAnswer(page: Page, expected: RegExp | string): Promise<void> {
  await expectComplete(page)
  await expectStatus(page, expected)
}

export async function expectComplete(page: Page): Promise<void> {
  await page.locator('site-search[data-state=complete]').waitFor()
}

/** The number in the status line. */
export async function countOf(page: Page): Promise<number> {
  const text = await page.locator('[data-part=status]').innerText()
  return Number(/\d+/.exec(text)?.[0])
}

export function titles(page: Page): Promise<string[]> {
  return page.locator('.rows .title').allInnerTexts()
}
