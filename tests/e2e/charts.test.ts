import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { toEntryPath, toRankingPath } from '#domain/paths.ts'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'
import { findChart, focusStage, wakeUp } from './chart-page.ts'
import { comparePictures } from './compare-pictures.ts'
import { listBoxes, sumLayoutShifts } from './layout-shifts.ts'
import { corpus, first } from './shipped-pages.ts'

const ranking = first(corpus.rankings, ({ data }) => data.periods.length > 1, 'ranking by period')
const periodPath = toRankingPath(ranking.id, ranking.data.periods.at(-1)?.period).slice(1)
const charts = [
  { kind: 'stacked bars', path: periodPath, name: 'ratings' },
  { kind: 'points', path: periodPath, name: 'against' },
  { kind: 'lines', path: toRankingPath(ranking.id).slice(1), name: 'trend' },
  { kind: 'shares', ...findComposition() },
]

describe.each([
  { act: 'pointing at it', context: {}, wake: (box: Locator) => box.hover() },
  { act: 'touching it', context: { hasTouch: true }, wake: (box: Locator) => box.tap() },
  { act: 'moving into it by keyboard', context: {}, wake: focusStage },
])('$act', ({ context, wake }) => {
  test('brings Chart.js for this one chart, which is not asked for before', async ({
    openPage,
  }) => {
    const page = await openPage(periodPath, context)
    await page.waitForLoadState('networkidle')
    const before = await listScripts(page)
    const box = findChart(page, 'ratings').locator('.chart-box')
    await box.scrollIntoViewIfNeeded()
    await wake(box)
    await box.locator('canvas').waitFor()
    const added = (await listScripts(page)).filter((script) => !before.includes(script))
    expect(before.filter((script) => script.includes('live-chart'))).toEqual([])
    expect(added.toSorted()).toEqual([
      expect.stringContaining('series-style'),
      expect.stringContaining('live-chart'),
    ])
    expect(await page.locator('canvas').count()).toBe(1)
  })
})

describe.each(charts)('a chart of $kind', ({ path, name }) => {
  test.for([360, 1280])(
    'comes to life without moving anything, at %i px',
    async (width, { openShared }) => {
      const page = await openShared(path, { viewport: { width, height: 900 } })
      await page.waitForLoadState('networkidle')
      const figure = findChart(page, name)
      await figure.scrollIntoViewIfNeeded()
      const boxes = await listBoxes(page)
      // On a busy machine a page may be painted before all of it has arrived.
      const movedBefore = await sumLayoutShifts(page)
      await wakeUp(figure)
      expect(await listBoxes(page)).toEqual(boxes)
      expect(await sumLayoutShifts(page)).toBe(movedBefore)
    },
  )

  test.for(['light', 'dark'] as const)(
    'has its marks where the drawing had them, in %s colours',
    async (colorScheme, { openPage }) => {
      const viewport = { width: 390, height: 900 }
      const page = await openPage(path, { colorScheme, viewport })
      const figure = findChart(page, name)
      const box = figure.locator('.chart-box')
      const drawn = await box.screenshot()
      await wakeUp(figure)
      await page.mouse.move(0, 0)
      await waitForFrames(page)
      const alive = await box.screenshot()
      await figure.locator('canvas').evaluate((canvas) => {
        canvas.remove()
      })
      const withoutMarks = await box.screenshot()
      const marks = await comparePictures(page, drawn, withoutMarks)
      expect(await comparePictures(page, drawn, alive)).toBeLessThan(marks / 5)
      expect(marks).toBeGreaterThan(0.001)
    },
  )

  test('is still accessible when it is alive', async ({ openShared }) => {
    const page = await openShared(path)
    await wakeUp(findChart(page, name))
    expect(await findAxeViolations(page)).toEqual([])
  })
})

test('a name in the legend hides its series and shows it again', async ({ openShared }) => {
  const page = await openShared(periodPath)
  const figure = findChart(page, 'ratings')
  await wakeUp(figure)
  const button = figure.getByRole('group', { name: '显示或隐藏' }).getByRole('button').first()
  const hidden = figure.locator('[data-off]')
  await button.click()
  expect(await button.getAttribute('aria-pressed')).toBe('false')
  expect(await hidden.count()).toBeGreaterThan(0)
  await button.press('Enter')
  expect(await button.getAttribute('aria-pressed')).toBe('true')
  expect(await hidden.count()).toBe(0)
})

function listScripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  )
}

/** Chart.js follows the pointer a frame later. */
function waitForFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            done()
          })
        })
      }),
  )
}

/** A chart of how a stated total divides, on the page of the summary that states it. */
function findComposition(): { path: string; name: string } {
  const pages = corpus.summaries.map(({ id, data }) =>
    toEntryPath('summaries', id, data.publishedAt),
  )
  const path = first(pages, (page) => findChartIds(page).length > 0, 'summary with a chart')
  return { path: path.slice(1), name: findChartIds(path)[0] ?? '' }
}

function findChartIds(path: string): string[] {
  const html = readFileSync(join(inject('siteFolder'), path, 'index.html'), 'utf8')
  return [...html.matchAll(/<p class="chart-title" id="[a-z]+-([^"]+)-caption"/g)].map(
    ([, id = '']) => id,
  )
}
