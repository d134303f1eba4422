import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'
import { listTemplatePages } from './shipped-pages.ts'

const pages = listTemplatePages(inject('siteFolder'))

/** Only these rules can judge differently when the colours change. */
const colourRules = ['color-contrast', 'link-in-text-block']

describe('axe finds nothing wrong in light and dark colours, on a phone and on a desk', () => {
  test.for(pages)('on $name', async ({ path }, { openPage }) => {
    const page = await openPage(path)
    const violations: string[] = []
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: 'light' })
      const light = await findAxeViolations(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await findAxeViolations(page, { runOnly: colourRules })
      violations.push(...light.map((one) => `${width} px, light: ${one}`))
      violations.push(...dark.map((one) => `${width} px, dark: ${one}`))
    }
    expect(violations).toEqual([])
  })
})

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
