import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { test } from '../support/e2e-test.ts'
import { findFaults, walkByTab } from './keyboard-walk.ts'
import { first, listTemplatePages } from './shipped-pages.ts'
import { openSpeaking, startReading } from './speaking-page.ts'

const pages = listTemplatePages(inject('siteFolder'))
const walked = [
  'the home page',
  'the boards',
  'a board with charts',
  'a list of one group',
  'an affair in its publicity period',
  'a policy in force',
  'a period of a ranking',
  'the search',
  'the catalogue',
].map((name) => first(pages, (page) => page.name === name, name))
const affairPath = pathOf('an affair in its publicity period')
const rankingPath = pathOf('a period of a ranking')

describe.each([
  { device: 'a phone', viewport: { width: 360, height: 640 } },
  { device: 'a desk', viewport: { width: 1280, height: 800 } },
])('on $device, the Tab key', ({ viewport }) => {
  test.for(walked)(
    'passes everything in its order, in sight and ringed, and leaves: $name',
    async ({ path }, { openShared }) => {
      const page = await openShared(path, { viewport })
      await page.waitForLoadState('networkidle')
      const walk = await walkByTab(page)
      expect(walk.stops.length).toBeGreaterThan(10)
      expect(findFaults(walk)).toEqual([])
    },
  )
})

test('what the controls for reading aloud leave uncovered is all that has the focus', async ({
  openPage,
}) => {
  const page = await openSpeaking(openPage, affairPath, { viewport: { width: 360, height: 640 } })
  await startReading(page)
  await page.evaluate(() => {
    const top = document.body
    top.tabIndex = -1
    top.focus()
    top.removeAttribute('tabindex')
  })
  const walk = await walkByTab(page)
  expect(walk.stops.map(({ name }) => name)).toContain('button 停止')
  expect(findFaults(walk)).toEqual([])
})

test.for(walked)(
  'the first stop leads past the head of the page: $name',
  async ({ path }, { openShared }) => {
    const page = await openShared(path)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: '跳到正文' })
    expect(await isFocused(page, '.skip')).toBe(true)
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    // Where an address leads within a page, the focus follows with the next frame.
    await expect.poll(() => isFocused(page, 'main')).toBe(true)
    await page.keyboard.press('Tab')
    expect(await isFocused(page, 'main *')).toBe(true)
  },
)

describe('Enter and Space', () => {
  test.for(['Enter', 'Space'])('%s unfolds and folds', async (key, { openShared }) => {
    const page = await openShared(pathOf('a board with charts'))
    const summary = page.locator('main summary').first()
    const isOpen = () =>
      summary.evaluate(({ parentElement }) => parentElement?.hasAttribute('open'))
    await summary.focus()
    await page.keyboard.press(key)
    expect(await isOpen()).toBe(true)
    await page.keyboard.press(key)
    expect(await isOpen()).toBe(false)
  })

  test.for(['Enter', 'Space'])('%s reads aloud, pauses and ends', async (key, { openPage }) => {
    const page = await openSpeaking(openPage, affairPath)
    await page.getByRole('button', { name: '朗读' }).focus()
    await page.keyboard.press(key)
    await page.locator('.reading-bar').waitFor()
    await page.keyboard.press(key)
    expect(await page.locator('.reading-bar [role=status]').textContent()).toBe('已暂停')
    await page.getByRole('button', { name: '停止' }).focus()
    await page.keyboard.press(key)
    expect(await page.locator('.reading-bar').count()).toBe(0)
  })

  test.for(['Enter', 'Space'])('%s sorts a table', async (key, { openShared }) => {
    const page = await openShared(rankingPath)
    await page.locator('sortable-table th button').first().focus()
    await page.keyboard.press(key)
    expect(await page.locator('th[aria-sort]').count()).toBe(1)
  })

  test('Enter searches, and the results are the next stops', async ({ openShared }) => {
    const page = await openShared('')
    await page.getByRole('searchbox').first().focus()
    await page.keyboard.type('低保')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\/#/)
    await page.locator('main ol li a, main ul li a').first().waitFor()
    expect(decodeURIComponent(page.url())).toContain('低保')
  })
})

describe('nothing moves', () => {
  test.for(walked)('by itself: $name', async ({ path }, { openShared }) => {
    const page = await openShared(path)
    const moving = await page.evaluate(() =>
      document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().duration !== 0),
    )
    expect(moving).toEqual([])
  })

  test('smoothly for a reader who wants no motion, not even what is read', async ({ openPage }) => {
    const page = await openSpeaking(openPage, affairPath, { reducedMotion: 'reduce' })
    await page.evaluate(() => {
      window.scrolls = []
      const scroll = window.scrollBy.bind(window)
      window.scrollBy = (options) => {
        window.scrolls.push((options as ScrollToOptions).behavior)
        scroll(options as ScrollToOptions)
      }
    })
    await startReading(page)
    for (let presses = 0; presses < 20; presses += 1) {
      await page.getByRole('button', { name: '下一句' }).click()
    }
    const scrolls = await page.evaluate(() => window.scrolls)
    expect(scrolls.length).toBeGreaterThan(0)
    expect(new Set(scrolls)).toEqual(new Set(['instant']))
  })
})

function pathOf(name: string): string {
  return first(pages, (page) => page.name === name, name).path
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
}

declare global {
  interface Window {
    /** How the page was scrolled by its own script. */
    scrolls: (string | undefined)[]
  }
}
