import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/e2e-test.ts'
import { openWith } from './display-settings.ts'

const phone = { viewport: { width: 360, height: 800 } }

describe('the display settings', () => {
  test('are found under 长者版, at the same place on every page', async ({ openShared }) => {
    const page = await openShared('', phone)
    const summary = page.getByText('长者版', { exact: true })
    const place = await summary.boundingBox()
    for (const path of ['/units/', '/search/', '/policies/']) {
      await page.goto(new URL(path, page.url()).href)
      const { x, y } = (await summary.boundingBox()) ?? {}
      // The search page has no second box to search with.
      if (path !== '/search/') expect({ x, y }, path).toEqual({ x: place?.x, y: place?.y })
      expect(x, path).toBe(place?.x)
    }
  })

  test('hold on the next page, and one press on 标准版 takes them back for good', async ({
    openShared,
  }) => {
    const page = await openShared('', phone)
    await choose(page, '特大')
    await choose(page, '高对比')
    expect(await readLook(page)).toEqual({ letterPx: 25.5, ground: 'rgb(255, 255, 255)' })
    await page.goto(new URL('/units/', page.url()).href)
    expect(await readLook(page)).toEqual({ letterPx: 25.5, ground: 'rgb(255, 255, 255)' })
    await openSettings(page)
    expect(await listChecked(page)).toEqual(['特大', '高对比', '开'])

    await page.getByRole('button', { name: '标准版' }).click()
    expect(await listChecked(page)).toEqual(['标准', '跟随系统', '开'])
    await page.reload()
    expect(await readLook(page)).toEqual(standard)
    expect(await page.getByRole('button', { name: '标准版' }).isVisible()).toBe(false)
  })

  test('reach other pages that are open, and one that is gone back to', async ({ openPage }) => {
    const page = await openPage('units/', phone)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await choose(page, '超大')
    await expect.poll(() => readLook(other)).toMatchObject({ letterPx: 34 })
    await other.getByRole('button', { name: '标准版' }).click()
    await expect.poll(() => readLook(page)).toEqual(standard)

    await page.goto(new URL('/policies/', page.url()).href)
    await choose(page, '大')
    await page.goBack()
    await expect.poll(() => readLook(page)).toMatchObject({ letterPx: 21.25 })
    await openSettings(page)
    expect(await listChecked(page)).toEqual(['大', '跟随系统', '开'])
  })

  test('work without script, for the page', async ({ openShared }) => {
    const page = await openShared('units/', { ...phone, javaScriptEnabled: false })
    await choose(page, '特大')
    await page.getByRole('radio', { name: '深色' }).check()
    const { height = 0 } = (await page.getByRole('button', { name: '标准版' }).boundingBox()) ?? {}
    expect(height).toBeGreaterThanOrEqual(60)
    await page.getByRole('button', { name: '标准版' }).click()
    expect(await page.getByRole('radio', { name: '标准' }).isChecked()).toBe(true)
    expect(await page.getByRole('button', { name: '标准版' }).isVisible()).toBe(false)
  })

  test('work where nothing may be stored', async ({ openPage }) => {
    const page = await openPage('units/', phone)
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await page.reload()
    await choose(page, '大')
    expect(await readLook(page)).toMatchObject({ letterPx: 21.25 })
  })

  test('go by keyboard', async ({ openShared }) => {
    const page = await openShared('units/')
    await page.locator('.display-tools summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    expect(await readLook(page)).toMatchObject({ letterPx: 21.25 })
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).search).toBe('')
  })
})

describe('what was chosen before', () => {
  test('is there when the first letter is painted, and nothing moves after', async ({
    openPage,
  }) => {
    const page = await openPage('units/', phone)
    await openWith(page, { size: 'largest', colour: 'dark' })
    await page.addInitScript(watchFrames)
    await page.reload()
    await page.waitForFunction(() => window.watched.looks.length > 0)
    await page.waitForLoadState('networkidle')
    const { looks, shift } = await page.evaluate(() => window.watched)
    expect(looks).toEqual(['34px rgb(20, 22, 26)'])
    expect(shift).toBe(0)
  })

  test('ends at the printer', async ({ openShared }) => {
    const page = await openShared('units/', phone)
    await openWith(page, { size: 'largest', colour: 'dark' })
    await page.emulateMedia({ media: 'print' })
    const { letterPx, ground } = await readLook(page)
    expect(letterPx).toBeLessThan(20)
    expect(ground).toBe('rgb(255, 255, 255)')
  })

  test('of the system holds until something else is chosen', async ({ openPage }) => {
    const page = await openPage('units/', { ...phone, colorScheme: 'dark' })
    expect(await readLook(page)).toMatchObject({ ground: 'rgb(20, 22, 26)' })
    await choose(page, '浅色')
    expect(await readLook(page)).toEqual(standard)
    await page.getByRole('radio', { name: '高对比' }).check()
    expect(await readLook(page)).toMatchObject({ ground: 'rgb(0, 0, 0)' })
  })
})

describe('长者版', () => {
  test('sets every line at 1.6 of its letters or more', async ({ openShared }) => {
    const page = await openShared('rankings/tongchuan-community-reports/2016/', phone)
    await openWith(page, { size: 'larger' })
    expect(await page.evaluate(listTightLines)).toEqual([])
  })

  test('leads to what it leaves out', async ({ openShared }) => {
    const page = await openShared('units/', phone)
    await openWith(page, { size: 'large' })
    const rankings = page.locator('.site-nav').getByText('排名通报')
    expect(await rankings.isVisible()).toBe(false)
    await page.getByRole('button', { name: '看全部内容' }).click()
    expect(await rankings.isVisible()).toBe(true)
    await openWith(page, { size: 'large' })
    await page.getByText('全部栏目').click()
    expect(await page.locator('main').getByText('排名通报').first().isVisible()).toBe(true)
  })
})

const standard = { letterPx: 17, ground: 'rgb(251, 250, 246)' }

async function openSettings(page: Page): Promise<void> {
  const panel = page.locator('#display-panel')
  if (!(await panel.isVisible())) await page.locator('.display-tools summary').click()
}

async function choose(page: Page, words: string): Promise<void> {
  await openSettings(page)
  await page.getByRole('radio', { name: words, exact: true }).check()
}

function listChecked(page: Page): Promise<string[]> {
  return page.locator('#display-panel label:has(:checked)').allInnerTexts()
}

function readLook(page: Page): Promise<{ letterPx: number; ground: string }> {
  return page.evaluate(() => ({
    letterPx: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    ground: getComputedStyle(document.body).backgroundColor,
  }))
}

/** Runs inside the page, before it. */
function watchFrames(): void {
  window.watched = { looks: [], shift: 0 }
  const look = () => {
    if (document.querySelector('body > *')) {
      const { fontSize } = getComputedStyle(document.documentElement)
      const seen = `${fontSize} ${getComputedStyle(document.body).backgroundColor}`
      if (window.watched.looks.at(-1) !== seen) window.watched.looks.push(seen)
    }
    requestAnimationFrame(look)
  }
  look()
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.watched.shift += 'value' in entry ? Number(entry.value) : 0
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Runs inside the page: what has text of its own in lines closer than 1.6. */
function listTightLines(): string[] {
  return [...document.querySelectorAll('body *:not(.chart-box *):not(script)')]
    .filter((element) =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      ),
    )
    .filter((element) => element.checkVisibility())
    .flatMap((element) => {
      const { lineHeight, fontSize } = getComputedStyle(element)
      const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
      return ratio < 1.599
        ? [`${element.localName} ${ratio.toFixed(2)} ${element.textContent.slice(0, 20)}`]
        : []
    })
}

declare global {
  interface Window {
    watched: { looks: string[]; shift: number }
  }
}
