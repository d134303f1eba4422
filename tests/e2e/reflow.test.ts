import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { test } from '../support/e2e-test.ts'
import { changeTo } from './display-settings.ts'
import type { DisplaySettings } from './display-settings.ts'
import { listTemplatePages } from './shipped-pages.ts'

// 640 px is what a desk of 1280 px shows at 200 % (WCAG 1.4.4), 320 px at 400 % (1.4.10).
const views: readonly View[] = [
  { width: 320, rootPx: 17 },
  { width: 640, rootPx: 17 },
  { width: 320, rootPx: 25.5, size: 'larger' },
  { width: 320, rootPx: 34, size: 'largest' },
  { width: 360, rootPx: 34, size: 'largest' },
  { width: 768, rootPx: 34, size: 'largest' },
  { width: 360, rootPx: 34, letterPx: 32 },
  { width: 1280, rootPx: 34, letterPx: 32 },
]

describe('no page sticks out sideways', () => {
  test('at any width, in any size of letters', async ({ openPage }) => {
    // Loaded on a desk, a page stands open that would be folded on a phone.
    const desk = { width: 1280, height: 800 }
    const page = await openPage('', { viewport: desk })
    const sticking: string[] = []
    for (const { path } of listTemplatePages(inject('siteFolder'))) {
      await page.setViewportSize(desk)
      await page.goto(new URL(path, inject('siteUrl')).href)
      for (const view of views) {
        await show(page, view)
        const excess = await page.evaluate(findExcess)
        if (excess === 0) continue
        const culprits = await page.evaluate(listCulprits)
        sticking.push(`/${path} ${JSON.stringify(view)}: ${excess} px: ${culprits.join(' ')}`)
      }
    }
    expect(sticking).toEqual([])
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

/** One page in one window after another; loading it anew each time would take six times as long. */
async function show(page: Page, { width, rootPx, size, letterPx = 16 }: View): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await changeTo(page, size === undefined ? {} : { size })
  await setLetters(page, letterPx)
  const readShown = () =>
    page.evaluate(() => ({
      width: innerWidth,
      rootPx: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    }))
  await expect.poll(readShown).toEqual({ width, rootPx })
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
async function setLetters(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
  await session.detach()
}

interface View {
  readonly width: number
  /** How large letters are then. */
  readonly rootPx: number
  readonly size?: DisplaySettings['size']
  /** The size of letters that is set in the browser, 16 px unless given. */
  readonly letterPx?: number
}
