import Papa from 'papaparse'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { toDataFilePath, toRankingPath } from '#domain/paths.ts'
import { test } from '../support/e2e-test.ts'
import { findChart, hearPoints, readChartTable, readMarks } from './chart-page.ts'
import { corpus, first } from './shipped-pages.ts'

const { id, data } = first(corpus.rankings, ({ data }) => data.origin === 'official', 'ranking')
const period = data.periods[0]?.period ?? ''
const path = toRankingPath(id, period).slice(1)
const [across, up] = data.columns.filter(({ role }) => role === 'measure')
const keys = Object.fromEntries(data.columns.map(({ role, key }) => [role, key]))

test('counts by group are the same in both CSVs, the table, the drawing and what is spoken', async ({
  openShared,
}) => {
  const page = await openShared(path)
  const figure = findChart(page, 'ratings')
  const { labels, rows } = await readChartTable(figure)
  const published = await fetchRows(page)
  const counted = rows.map(([group = '']) => [
    group,
    ...labels.map((label) => String(published.filter(hasRating(group, label)).length)),
  ])
  expect(rows).toEqual(counted)
  expect(await fetchChartRows(page, figure)).toEqual(rows)

  const marks = await readMarks(figure)
  expect(rows.map((_, row) => marks.get(row))).toEqual(counted.map((cells) => cells.slice(1)))

  const heard = await hearPoints(page, figure, { along: 'ArrowDown', across: 'ArrowRight' })
  const expected = labels.flatMap((label, series) =>
    counted.map((cells) => `${cells[0] ?? ''}，${label}：${cells[series + 1] ?? '?'} 个`),
  )
  expect(heard).toEqual(expected)
})

test('points are the same in both CSVs, the table, the drawing and what is spoken', async ({
  openShared,
}) => {
  const page = await openShared(path)
  const figure = findChart(page, 'against')
  const { rows } = await readChartTable(figure)
  const published = (await fetchRows(page)).map((row) =>
    [keys.name, keys.group, across?.key, up?.key].map((key) => row[key ?? ''] ?? ''),
  )
  expect(rows.toSorted(byText)).toEqual(published.toSorted(byText))
  expect(await fetchChartRows(page, figure)).toEqual(rows)

  const marks = await readMarks(figure)
  expect(rows.map((_, row) => marks.get(row))).toEqual(rows.map(([, , x, y]) => [`${x} ${y}`]))

  const heard = await hearPoints(page, figure, { along: 'ArrowRight', across: 'ArrowDown' })
  const expected = published.map(
    ([name, group, x, y]) => `${name}（${group}），${across?.label} ${x} 篇，${up?.label} ${y} 篇`,
  )
  expect(heard.toSorted()).toEqual(expected.toSorted())
})

/** The rows of the published table from which the chart is made. */
async function fetchRows(page: Page): Promise<Record<string, string>[]> {
  const csv = await fetchText(page, toDataFilePath(`rankings/${id}/${period}.csv`))
  return Papa.parse<Record<string, string>>(csv, { header: true }).data
}

/** The rows of the CSV that the figure itself offers, without its head. */
async function fetchChartRows(page: Page, figure: Locator): Promise<string[][]> {
  const href = await figure.getByRole('link', { name: '下载 CSV' }).getAttribute('href')
  return Papa.parse<string[]>(await fetchText(page, href ?? '')).data.slice(1)
}

async function fetchText(page: Page, path: string): Promise<string> {
  const response = await page.request.get(new URL(path, page.url()).href)
  return (await response.text()).replace(/^\uFEFF/, '').trim()
}

function hasRating(group: string, rating: string): (row: Record<string, string>) => boolean {
  return (row) => {
    const published = row[keys.rating ?? ''] ?? ''
    return row[keys.group ?? ''] === group && (published === '' ? '未评级' : published) === rating
  }
}

function byText(one: readonly string[], other: readonly string[]): number {
  return one.join('\n') < other.join('\n') ? -1 : 1
}
