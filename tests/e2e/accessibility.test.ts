import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'
import { listTemplatePages } from './shipped-pages.ts'

const pages = listTemplatePages(inject('siteFolder'))

/** Only these rules can judge differently when the colours change. */
const colourRules = ['cat.color']

describe.each(pages)('$name', ({ path }) => {
  test('axe finds nothing wrong in light and dark colours, on a phone and on a desk', async ({
    openPage,
  }) => {
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

  test('nothing sticks out sideways at 320 px, at twice the size and at letters twice as large', async ({
    openPage,
  }) => {
    // 640 px is what a desk of 1280 px shows at 200 % (WCAG 1.4.4), 320 px at 400 % (1.4.10).
    const page = await openPage(path, { viewport: { width: 640, height: 400 } })
    const sticking = [...(await findSticking(page, 320)), ...(await findSticking(page, 640))]
    await doubleLetters(page)
    sticking.push(...(await findSticking(page, 360)), ...(await findSticking(page, 1280)))
    expect(sticking).toEqual([])
  })
})

/** What makes the page as a whole scroll sideways; a table may do so in a box of its own. */
async function findSticking(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 })
  const excess = await page.evaluate(() => {
    const root = document.documentElement
    return root.scrollWidth - root.clientWidth
  })
  if (excess <= 0) return []
  const culprits = await page.evaluate(listCulprits)
  return [`${width} px: ${excess} px too wide: ${culprits.join(' ')}`]
}

/** Runs inside the page. */
function listCulprits(): string[] {
  const limit = document.documentElement.clientWidth
  return [...document.querySelectorAll('main *, header *, footer *')]
    .filter((element) => element.getBoundingClientRect().right > limit + 1)
    .slice(0, 5)
    .map((element) => `<${element.localName} class="${element.className}">`)
}

/** The letter size that the reader has set in the browser; a style sheet would break the policy. */
async function doubleLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}
