import { describe, expect } from 'vitest'
import { toEntryPath } from '#domain/paths.ts'
import { test } from '../support/e2e-test.ts'
import { corpus, first, isOpen } from './shipped-pages.ts'
import {
  finishUtterance,
  isMarkInView,
  openSpeaking,
  readMark,
  startReading,
} from './speaking-page.ts'

const { id, data } = first(corpus.affairs, isOpen, 'open affair')
const openPath = toEntryPath('affairs', id, data.publishedAt).slice(1)

describe('the place that is read', () => {
  test('is marked without a change to the page', async ({ openPage }) => {
    const page = await openSpeaking(openPage, openPath)
    const before = await page.locator('article').innerHTML()
    await startReading(page)
    const title = await page.locator('h1').innerText()
    expect(await readMark(page)).toBe(title.trim())
    await finishUtterance(page)
    expect(await readMark(page)).toContain('发布')
    const expanded = ' aria-expanded="true"'
    expect((await page.locator('article').innerHTML()).replace(expanded, '')).toBe(before)
  })

  test('is its block where a browser cannot mark words', async ({ openPage }) => {
    const page = await openSpeaking(openPage, openPath)
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
    await page.reload()
    await startReading(page)
    expect(await page.locator('[data-read-aloud]').evaluateAll(listNames)).toEqual(['h1'])
    await finishUtterance(page)
    expect(await page.locator('[data-read-aloud]').evaluateAll(listNames)).toEqual(['p'])
    await page.getByRole('button', { name: '停止' }).click()
    expect(await page.locator('[data-read-aloud]').count()).toBe(0)
  })

  test('is chosen by touching a sentence', async ({ openPage }) => {
    const page = await openSpeaking(openPage, openPath)
    await startReading(page)
    const paragraph = page.locator('.prose p').last()
    await paragraph.scrollIntoViewIfNeeded()
    await paragraph.click({ position: { x: 20, y: 12 } })
    const marked = await readMark(page)
    expect(marked).not.toBe('')
    expect((await paragraph.innerText()).startsWith(marked)).toBe(true)
  })

  test.for([360, 1280])(
    'stays in view above the controls, at %i px',
    async (width, { openPage }) => {
      const page = await openSpeaking(openPage, openPath, {
        viewport: { width, height: 640 },
        reducedMotion: 'reduce',
      })
      await startReading(page)
      for (let words: string | undefined = ''; words !== undefined;) {
        expect(await isMarkInView(page), words).toBe(true)
        words = await finishUtterance(page)
      }
    },
  )

  test('does not call back a reader who has scrolled elsewhere', async ({ openPage }) => {
    const page = await openSpeaking(openPage, openPath, { reducedMotion: 'reduce' })
    await startReading(page)
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight)
    })
    const before = await page.evaluate(() => scrollY)
    await finishUtterance(page)
    expect(await page.evaluate(() => scrollY)).toBe(before)
  })
})

/** Runs inside the page. */
function listNames(elements: Element[]): string[] {
  return elements.map(({ localName }) => localName)
}
