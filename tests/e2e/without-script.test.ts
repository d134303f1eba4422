import type { Locator } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { toDataFilePath, toEntryPath, toRankingPath, toUnitPath } from '#domain/paths.ts'
import { test } from '../support/e2e-test.ts'
import { followLink } from '../support/follow-link.ts'
import { corpus, first, isOpen, listTemplatePages } from './shipped-pages.ts'

const withoutScript = { javaScriptEnabled: false }

test('every page has a heading that its title names, and text in its main part', async ({
  openShared,
}) => {
  const page = await openShared('', withoutScript)
  for (const { path } of listTemplatePages(inject('siteFolder'))) {
    await page.goto(new URL(path, inject('siteUrl')).href)
    const heading = await page.locator('main h1').innerText()
    expect(heading.trim(), path).not.toBe('')
    expect(await page.title(), path).toContain(heading.trim())
    expect((await page.innerText('main')).length, path).toBeGreaterThan(30)
  }
})

test('the home page leads to every affair that is open to objection', async ({ openShared }) => {
  const page = await openShared('', withoutScript)
  const links = page.locator('main section').first().locator('a')
  const open = corpus.affairs.filter(isOpen).map(toPath)
  expect(open.length).toBeGreaterThan(0)
  expect((await listPaths(links)).toSorted()).toEqual(open.toSorted())
})

test('a board leads to everything that its unit has disclosed', async ({ openShared }) => {
  const { data } = first(corpus.affairs, hasTables, 'affair with tables')
  const page = await openShared(toUnitPath(data.unit).slice(1), withoutScript)
  const disclosed = corpus.affairs
    .filter((affair) => affair.data.unit === data.unit && affair.data.scope === 'web')
    .map(toPath)
  const paths = await listPaths(page.locator('main a[href*="/affairs/"]'))
  expect(disclosed.length).toBeGreaterThan(1)
  expect(disclosed.filter((path) => !paths.includes(path))).toEqual([])
})

describe('a list', () => {
  test('is narrowed by links, each of which leads to as many entries as it says', async ({
    openShared,
  }) => {
    const page = await openShared('affairs/', withoutScript)
    const filters = page.getByRole('navigation', { name: '筛选' })
    const links = filters.locator('a[href*="/20"]')
    expect(await links.count()).toBeGreaterThan(1)
    await followLink(links.first())
    const facet = filters.locator('a[href*="/by/"]').last()
    const stated = /(.+?)\s*(\d+)$/.exec((await facet.innerText()).trim())
    const isNarrower = Number(stated?.[2]) < (await page.locator('.notices li').count())
    await followLink(facet)
    expect(isNarrower).toBe(true)
    expect(await page.locator('h1').textContent()).toContain(stated?.[1])
    expect(await page.locator('.notices li').count()).toBe(Number(stated?.[2]))
    expect(await filters.locator('[aria-current]').allTextContents()).toHaveLength(2)
  })
})

describe('an affair', () => {
  test('shows every cell of its tables and offers them as CSV', async ({ openShared }) => {
    const affair = first(corpus.affairs, hasTables, 'affair with tables')
    const file = affair.data.tables[0]?.data ?? ''
    const table = corpus.tables.get(`data/affairs/${file}`)
    const page = await openShared(
      toEntryPath('affairs', affair.id, affair.data.publishedAt).slice(1),
      withoutScript,
    )
    const rows = page.locator('main figure table').first().locator('tr')
    const shown = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    )
    const expected = [
      table?.columns,
      ...(table?.rows ?? []).map(({ cells }) => Object.values(cells)),
    ]
    expect(shown.map((cells) => cells.map(toPlain))).toEqual(expected)
    const link = page.locator(`a[download][href="${toDataFilePath(`affairs/${file}`)}"]`)
    expect(await link.count()).toBe(1)
  })
})

describe('a ranking', () => {
  test('shows every row of its CSV with its numbers, and the ratings of its chart as text', async ({
    openShared,
  }) => {
    const { id, data } = first(corpus.rankings, ({ data }) => data.origin === 'official', 'ranking')
    const period = data.periods.at(-1)?.period ?? ''
    const table = corpus.tables.get(`data/rankings/${id}/${period}.csv`)
    const page = await openShared(toRankingPath(id, period).slice(1), withoutScript)
    const measures = data.columns.filter(({ role }) => role === 'measure')
    const name = data.columns.find(({ role }) => role === 'name')
    const rows = page.locator('sortable-table tbody tr:not(.group)')
    const shown = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].slice(1).map((cell) => cell.textContent.trim())),
    )
    const published = (table?.rows ?? []).map(({ cells }) =>
      [name, ...measures].map((column) => cells[column?.key ?? ''] ?? ''),
    )
    const numbers = shown.map((cells) => cells.slice(0, measures.length + 1))
    expect(numbers.toSorted(byText)).toEqual(published.toSorted(byText))

    const chart = page.locator('chart-figure').first()
    const drawn = (await chart.locator('.chart-box').innerText()).replaceAll(/\s+/g, ' ')
    const labels = await chart.locator('thead th').allInnerTexts()
    for (const row of await chart.locator('.chart-table tbody tr').all()) {
      const group = await row.locator('th').innerText()
      const counts = await row.locator('td').allInnerTexts()
      const words = counts.map((count, index) => `${toName(labels[index + 1])} ${count}`)
      expect(drawn).toContain([group, ...words].join(' '))
    }
  })

  test('has the data of its charts open', async ({ openShared }) => {
    const { id, data } = first(corpus.rankings, () => true, 'ranking')
    const page = await openShared(
      toRankingPath(id, data.periods.at(-1)?.period).slice(1),
      withoutScript,
    )
    const table = page.locator('.chart-table table').first()
    expect(await table.isVisible()).toBe(true)
    const box = await page.locator('.chart-table').first().boundingBox()
    expect(box?.height).toBeGreaterThan(100)
  })
})

describe('the findings', () => {
  test('are all there with their words and states', async ({ openShared }) => {
    const page = await openShared('findings/', withoutScript)
    const text = await page.innerText('main')
    const missing = corpus.findings.filter(
      ({ data }) => !text.includes(data.finding) || !text.includes(data.status),
    )
    expect(missing).toEqual([])
  })
})

function listPaths(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

function toPath({ id, data }: (typeof corpus.affairs)[number]): string {
  return toEntryPath('affairs', id, data.publishedAt)
}

function hasTables({ data }: (typeof corpus.affairs)[number]): boolean {
  return data.scope === 'web' && data.withdrawn === undefined && data.tables.length > 0
}

/** The head of a column without the unit in which it counts. */
function toName(head = ''): string {
  return head.replace(/（.*）$/, '')
}

/** Undoes the writing of numbers: thousands are grouped and the minus is a real one. */
function toPlain(cell: string): string {
  return /^−?[\d,]+(?:\.\d+)?$/.test(cell) ? cell.replaceAll(',', '').replace('−', '-') : cell
}

function byText(one: readonly string[], other: readonly string[]): number {
  return one.join('\n') < other.join('\n') ? -1 : 1
}
