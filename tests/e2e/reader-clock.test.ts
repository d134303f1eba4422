import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { addDays } from '#domain/days/day.ts'
import { toEntryPath, toUnitPath } from '#domain/paths.ts'
import { findLastDay } from '#domain/publication/list-expiry.ts'
import { test } from '../support/e2e-test.ts'
import { corpus, first, isOpen } from './shipped-pages.ts'

const open = first(corpus.affairs, isOpen, 'open affair')
const period = open.data.publicity ?? { from: '', to: '' }
const path = toEntryPath('affairs', open.id, open.data.publishedAt)

const items = new Map(corpus.catalogue.map(({ data }) => [data.id, data]))
const listed = first(
  corpus.affairs.filter(({ data }) => data.tables.length > 0),
  (entry) => (findLastDay(entry, items.get(entry.data.item), corpus) ?? '') > '2026-11-22',
  'affair with a list that is still up',
)
const lastDay = findLastDay(listed, items.get(listed.data.item), corpus) ?? ''

describe('a page that nobody has built again', () => {
  test('counts the days of a publicity period on, and closes it', async ({ openShared }) => {
    const page = await openShared(path.slice(1))
    const stamp = page.locator('article > header .stamp').first()
    const asBuilt = await stamp.innerText()
    expect(asBuilt).toMatch(/^公示中/)

    await readOn(page, period.to)
    expect(await stamp.innerText()).toBe('公示中 今天截止')
    expect(await page.locator('.objection').innerText()).toContain('有不同意见，请在')

    await readOn(page, addDays(period.to, 1))
    expect(await stamp.innerText()).toBe('公示已期满')
    expect(await stamp.getAttribute('class')).not.toContain('live')
    expect(await page.locator('.objection').innerText()).not.toContain('有不同意见，请在')

    // A clock that stands still is not believed.
    await readOn(page, '2020-01-01')
    expect(await stamp.innerText()).toBe(asBuilt)
  })

  test('goes by the day in China, wherever the reader is', async ({ openPage }) => {
    const page = await openPage(path.slice(1), { timezoneId: 'America/Los_Angeles' })
    await page.clock.setFixedTime(new Date(`${period.to}T16:30:00Z`))
    await page.reload()
    expect(await page.locator('article > header .stamp').first().innerText()).toBe('公示已期满')
  })

  test('counts on the home page and on a board what is open on that day', async ({ openPage }) => {
    for (const address of ['', toUnitPath(open.data.unit).slice(1)]) {
      const page = await openPage(address)
      const count = page.locator('[data-open-count]')
      expect(await count.innerText()).toMatch(/^\d+ 件正在公示，$/)
      await readOn(page, '2030-01-01')
      expect(await count.innerText()).toBe('现在没有正在公示的事项')
      expect(await page.locator('[data-open-deadline]').innerText()).toBe('')
      expect(await page.locator('main .stamp.live').count()).toBe(0)
    }
  })

  test('moves what is over behind what is still open', async ({ openShared }) => {
    const page = await openShared('')
    const rows = page.locator('.open li')
    const before = await rows.locator('a').allInnerTexts()
    const ends = await rows
      .locator('.stamp')
      .evaluateAll((stamps: HTMLElement[]) => stamps.map(({ dataset }) => dataset.to ?? ''))
    const firstEnd = ends[0] ?? ''
    const over = ends.filter((end) => end === firstEnd).length
    expect(over).toBeLessThan(before.length)
    await readOn(page, addDays(firstEnd, 1))
    const after = await rows.locator('a').allInnerTexts()
    expect(after).toEqual([...before.slice(over), ...before.slice(0, over)])
  })
})

test('a list hides itself when its time is over, and the page says so', async ({ openShared }) => {
  const page = await openShared(toEntryPath('affairs', listed.id, listed.data.publishedAt).slice(1))
  const banner = page.locator('aside[data-after]')
  await readOn(page, lastDay)
  expect(await page.locator('article figure').count()).toBeGreaterThan(0)
  expect(await banner.isVisible()).toBe(false)
  await readOn(page, addDays(lastDay, 1))
  expect(await page.locator('article figure').count()).toBe(0)
  expect(await page.locator('.prose').count()).toBe(0)
  expect(await banner.innerText()).toMatch(/^名单已于.*撤下/)
})

test('its files are no longer offered among the data either', async ({ openPage }) => {
  const page = await openPage('data/')
  const links = page.locator(`a[href*="affairs/${listed.data.tables[0]?.data ?? ''}"]`)
  await readOn(page, lastDay)
  expect(await links.count()).toBe(1)
  await readOn(page, addDays(lastDay, 1))
  expect(await links.count()).toBe(0)
})

/** Opens the page anew at noon of a day in China. */
async function readOn(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00+08:00`))
  await page.reload()
}
