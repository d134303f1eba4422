import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { test } from '../support/e2e-test.ts'
import { openWith } from './display-settings.ts'
import { listTemplatePages } from './shipped-pages.ts'

const pages = listTemplatePages(inject('siteFolder'))

describe('no page sticks out sideways', () => {
  // 640 px is what a desk of 1280 px shows at 200 % (WCAG 1.4.4), 320 px at 400 % (1.4.10).
  test.for([320, 640])('at %i px', async (width, { openPage }) => {
    const page = await openPage('', { viewport: { width, height: 800 } })
    expect(await findSticking(page)).toEqual([])
  })

  test.for([360, 1280])('at %i px with letters twice as large', async (width, { openPage }) => {
    const page = await openPage('', { viewport: { width, height: 800 } })
    await doubleLetters(page)
    expect(await findSticking(page)).toEqual([])
  })

  test.for([
    [320, 'larger'],
    [320, 'largest'],
    [360, 'largest'],
    [768, 'largest'],
  ] as const)('at %i px in 长者版, %s', async ([width, size], { openPage }) => {
    const page = await openPage('', { viewport: { width, height: 800 } })
    await openWith(page, { size })
    expect(await findSticking(page)).toEqual([])
  })

  test('with the display settings open, in any size', async ({ openPage }) => {
    const page = await openPage('units/', { viewport: { width: 320, height: 800 } })
    await page.locator('.display-tools summary').click()
    for (const size of ['标准', '大', '特大', '超大']) {
      await page.getByRole('radio', { name: size, exact: true }).check()
      expect(await page.evaluate(findExcess), size).toBe(0)
    }
  })
})

/** What makes a page as a whole scroll sideways; a table may do so in a box of its own. */
async function findSticking(page: Page): Promise<string[]> {
  const sticking: string[] = []
  for (const { path } of pages) {
    await page.goto(new URL(path, inject('siteUrl')).href)
    const excess = await page.evaluate(findExcess)
    if (excess > 0) {
      const culprits = await page.evaluate(listCulprits)
      sticking.push(`/${path}: ${excess} px too wide: ${culprits.join(' ')}`)
    }
  }
  return sticking
}

/** Runs inside the page. */
function findExcess(): number {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth - clientWidth
}

/** Runs inside the page. */
function listCulprits(): string[] {
  const limit = document.documentElement.clientWidth
  return [...document.querySelectorAll('main *, header *, footer *')]
    .filter((element) => element.getBoundingClientRect().right > limit + 1)
    .slice(0, 5)
    .map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 20)}`)
}

/** The letter size that the reader has set in the browser; a style sheet would break the policy. */
async function doubleLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}
