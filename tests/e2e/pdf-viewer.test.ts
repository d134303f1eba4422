import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type AttachmentsSite, serveAttachmentsSite } from '../support/attachments-site.ts'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'
import { sumLayoutShifts } from './layout-shifts.ts'

let site: AttachmentsSite

beforeAll(async () => {
  site = await serveAttachmentsSite()
})

afterAll(() => {
  site.server.close()
  site.server.closeAllConnections()
})

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 }
const rules = 'finance-rules.pdf'

describe('the pages of a PDF', () => {
  test('are drawn with the Chinese letters that it does not bring along', async ({ openPage }) => {
    const page = await openPage(site.urlOf(rules), phone)
    await drawnPage(page, 1).waitFor()
    // What has no shape is drawn as the same blank or box everywhere.
    const shapes = await drawnPage(page, 1).evaluate(readLetters, { count: 10, top: 742 })
    expect(shapes.filter(({ ink }) => ink < 20)).toEqual([])
    expect(new Set(shapes.map(({ bits }) => bits)).size).toBeGreaterThan(7)
  })

  test('of a scan are drawn on their side as they lie, and it says that there is no text', async ({
    openPage,
  }) => {
    const page = await openPage(site.urlOf('signed-minutes.pdf'), phone)
    await drawnPage(page, 1).waitFor()
    const { width, height } = await drawnPage(page, 1).evaluate(
      ({ width, height }: HTMLCanvasElement) => ({ width, height }),
    )
    expect(width / height).toBeCloseTo(842 / 595, 1)
    expect(await drawnPage(page, 1).evaluate(countInk)).toBeGreaterThan(1000)
    expect(await page.locator('.pdf-look').innerText()).toContain('取不出文字')
  })

  test('come from this site alone, the worker and the character maps too', async ({ openPage }) => {
    const page = await openPage(site.entryUrl)
    const urls: string[] = []
    page.context().on('request', (request) => urls.push(request.url()))
    await page.goto(site.urlOf(rules))
    await drawnPage(page, 1).waitFor()
    const { origin } = new URL(page.url())
    const paths = urls.map((url) => url.replace(origin, '').replace(/\/pdfjs\/[\d.]+/, '/pdfjs'))
    expect(paths).toEqual(
      expect.arrayContaining([
        '/pdfjs/pdf.js',
        '/pdfjs/pdf.worker.js',
        '/pdfjs/cmaps/GBK-EUC-H.bcmap',
      ]),
    )
    expect(paths.filter((path) => /^[a-z]+:/.test(path))).toEqual([])
  })

  test('are sharp on a screen of fine dots, and bearable at any magnification', async ({
    openPage,
  }) => {
    const page = await openPage(site.urlOf(rules), { ...phone, deviceScaleFactor: 3 })
    await drawnPage(page, 1).waitFor()
    const readSize = () =>
      drawnPage(page, 1).evaluate(({ width, height, clientWidth }: HTMLCanvasElement) => ({
        density: width / clientWidth,
        megabytes: (width * height * 4) / 2 ** 20,
      }))
    expect((await readSize()).density).toBeCloseTo(3, 1)
    const larger = page.getByRole('button', { name: '放大' })
    await larger.click()
    await larger.click()
    await larger.click()
    await larger.click()
    await expect.poll(async () => (await readSize()).megabytes).toBeGreaterThan(10)
    expect((await readSize()).megabytes).toBeLessThanOrEqual(16)
  })

  test('give back their memory when the reader is far from them', async ({ openPage }) => {
    const page = await openPage(site.urlOf(rules), phone)
    await drawnPage(page, 1).waitFor()
    await placeOf(page, 11).scrollIntoViewIfNeeded()
    await drawnPage(page, 11).waitFor()
    expect(await drawnPage(page, 1).count()).toBe(0)
    expect(await placeOf(page, 1).innerText()).toBe('第 1 页')
    expect(await page.locator('.pdf-page canvas').count()).toBeLessThanOrEqual(5)
    await placeOf(page, 1).scrollIntoViewIfNeeded()
    await drawnPage(page, 1).waitFor()
  })

  test('have their room before they are drawn', async ({ openPage }) => {
    const page = await openPage(site.urlOf(rules), phone)
    await drawnPage(page, 1).waitFor()
    expect(await sumLayoutShifts(page)).toBeLessThan(0.02)
  })

  test('are magnified by the keyboard, within themselves', async ({ openShared }) => {
    const page = await openShared(site.urlOf(rules), { viewport: { width: 320, height: 700 } })
    await drawnPage(page, 1).waitFor()
    await page.getByRole('link', { name: '下载原件' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    const tools = page.locator('.pdf-tools')
    expect(await tools.locator('output').innerText()).toBe('150%')
    const region = page.getByRole('region', { name: /^原样/ })
    const { inside, outside } = await region.evaluate((box) => ({
      inside: box.scrollWidth / box.clientWidth,
      outside: document.documentElement.scrollWidth,
    }))
    expect(inside).toBeCloseTo(1.5, 1)
    expect(outside).toBe(320)
    await region.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0)
  })

  test('have nothing that axe objects to when they are drawn', async ({ openPage }) => {
    const page = await openPage(site.urlOf(rules), phone)
    await drawnPage(page, 1).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
  })

  test('stay off paper, on which their text can be read', async ({ openShared }) => {
    const page = await openShared(site.urlOf(rules))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.pdf-look').isVisible()).toBe(false)
    expect(await page.locator('#text').isVisible()).toBe(true)
  })
})

describe('pdf.js', () => {
  test('is asked for by no page without a PDF', async ({ openPage }) => {
    for (const name of ['fire-lane-plan.docx', 'relief-2026-q3.xlsx', 'board.png']) {
      const page = await openPage(site.urlOf(name))
      await page.waitForLoadState('networkidle')
      const urls = await page.evaluate(() =>
        performance.getEntriesByType('resource').map((entry) => entry.name),
      )
      expect(urls.filter((url) => url.includes('pdf'))).toEqual([])
    }
  })

  test('that cannot be fetched leaves the text, the original and a word about it', async ({
    openPage,
  }) => {
    const page = await openPage(site.entryUrl, { expectedProblems: [/pdf\.js/] })
    await page.route('**/pdf.js', (route) => route.abort())
    await page.goto(site.urlOf(rules))
    await page.getByText('这份 PDF 在这里显示不了。请看文字版，或下载原件。').waitFor()
    expect(await page.locator('.pdf-page').count()).toBe(0)
    expect(await page.locator('#text').innerText()).toContain('第十条')
  })

  test('waits to be asked where the reader saves data', async ({ openPage }) => {
    const page = await openPage(site.entryUrl)
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    const urls: string[] = []
    page.on('request', (request) => urls.push(request.url()))
    await page.goto(site.urlOf(rules))
    const button = page.getByRole('button', { name: /^显示原样（约 [56]\d\d KB）$/ })
    await button.waitFor()
    expect(urls.filter((url) => url.includes('/pdfjs/'))).toEqual([])
    await button.press('Enter')
    await drawnPage(page, 1).waitFor()
  })
})

function placeOf(page: Page, number: number) {
  return page.locator('.pdf-page').nth(number - 1)
}

function drawnPage(page: Page, number: number) {
  return placeOf(page, number).locator('canvas')
}

/** Runs inside the page: how many dots of a drawing are dark. */
function countInk(canvas: HTMLCanvasElement): number {
  const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
  let ink = 0
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) ink += 1
  return ink
}

/** Runs inside the page: the letters of 20 points of one line, as patterns of dark dots. */
function readLetters(
  canvas: HTMLCanvasElement,
  { count, top }: { count: number; top: number },
): { ink: number; bits: string }[] {
  const scale = canvas.width / 595
  const context = canvas.getContext('2d')
  const size = Math.round(20 * scale)
  return Array.from({ length: count }, (_, index) => {
    const x = Math.round((72 + 20 * index) * scale)
    const y = Math.round((842 - top - 17) * scale)
    const data = context?.getImageData(x, y, size, size).data ?? new Uint8ClampedArray()
    const dots = Array.from({ length: size * size }, (_, at) => (data[at * 4] ?? 255) < 128)
    return { ink: dots.filter(Boolean).length, bits: dots.map(Number).join('') }
  })
}
