import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { toRankingPath } from '#domain/paths.ts'
import { test } from '../support/e2e-test.ts'
import { corpus, first } from './shipped-pages.ts'

const { id, data } = first(corpus.rankings, ({ data }) => data.groups.length > 1, 'grouped ranking')
const period = data.periods.at(-1)?.period ?? ''
const path = toRankingPath(id, period).slice(1)
const { label } = first(data.columns, ({ key }) => key === data.rule.measure, 'rated column')
const published = (corpus.tables.get(`data/rankings/${id}/${period}.csv`)?.rows ?? []).map(
  ({ cells }) => Number(cells[data.rule.measure]),
)

describe('pressing the head of a column of numbers', () => {
  test('puts the largest first, then the smallest, then the published order back', async ({
    openShared,
  }) => {
    const page = await openShared(path)
    const before = await readRows(page)
    const head = page.getByRole('columnheader', { name: label })
    const button = head.getByRole('button')

    await button.click()
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect(await readMeasure(page)).toEqual(published.toSorted((a, b) => b - a))
    expect(await readAnnouncement(page)).toBe(`已按${await head.innerText()}从大到小排列`)

    await button.click()
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    expect(await readMeasure(page)).toEqual(published.toSorted((a, b) => a - b))
    expect(await readAnnouncement(page)).toBe(`已按${await head.innerText()}从小到大排列`)
    expect((await readRows(page)).toSorted()).toEqual(before.filter(isUnit).toSorted())

    await button.click()
    expect(await head.getAttribute('aria-sort')).toBeNull()
    expect(await readRows(page)).toEqual(before)
    expect(await readAnnouncement(page)).toBe('已恢复公布时的顺序')
  })

  test('works by keyboard, and the focus stays where it is', async ({ openShared }) => {
    const page = await openShared(path)
    await page.getByRole('region', { name: '明细' }).focus()
    await page.keyboard.press('Tab')
    const focused = page.locator('sortable-table th button:focus')
    const sorted = page.locator('th[aria-sort]')
    await page.keyboard.press('Enter')
    const order = await sorted.getAttribute('aria-sort')
    await page.keyboard.press('Space')
    expect(await sorted.getAttribute('aria-sort')).not.toBe(order)
    expect(await focused.innerText()).toBe(await sorted.innerText())
  })
})

test('ranks begin with the best, and words go by their sound', async ({ openShared }) => {
  const page = await openShared(path)
  const buttons = page.locator('sortable-table th button')
  await buttons.nth(0).click()
  expect((await readRows(page))[0]).toMatch(/^(?:并列 )?1 \|/)
  expect(await readAnnouncement(page)).toBe('已按名次从前到后排列')
  await buttons.nth(1).click()
  expect(await readAnnouncement(page)).toMatch(/^已按.+拼音顺序排列$/)
})

test('only one column is marked as sorted, whichever was pressed last', async ({ openShared }) => {
  const page = await openShared(path)
  const buttons = page.locator('sortable-table th button')
  await buttons.nth(0).click()
  await buttons.nth(1).click()
  const sorted = page.locator('th[aria-sort]')
  expect(await sorted.allInnerTexts()).toEqual([await buttons.nth(1).innerText()])
})

test('rows without a rank stand last in either direction', async ({ openShared }) => {
  const page = await openShared(path)
  const button = page.getByRole('columnheader', { name: '名次' }).getByRole('button')
  const unranked = (await readRows(page)).filter((row) => row.startsWith('不评')).length
  expect(unranked).toBeGreaterThan(0)
  for (const press of ['first', 'second']) {
    await button.click()
    const ranks = (await readRows(page)).map((row) => row.startsWith('不评'))
    expect(ranks.lastIndexOf(false), `after the ${press} press`).toBe(ranks.length - unranked - 1)
  }
})

/** Every row with the heads of groups, its cells one after the other. */
function readRows(page: Page): Promise<string[]> {
  return page
    .locator('sortable-table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.trim()).join(' | ')),
    )
}

function isUnit(row: string): boolean {
  return row.includes(' | ')
}

async function readMeasure(page: Page): Promise<number[]> {
  const heads = await page.locator('sortable-table thead th').allInnerTexts()
  const column = heads.findIndex((head) => head.startsWith(label))
  return (await readRows(page)).map((row) => Number(row.split(' | ')[column]?.replaceAll(',', '')))
}

async function readAnnouncement(page: Page): Promise<string | null> {
  return page.locator('sortable-table [aria-live]').textContent()
}
