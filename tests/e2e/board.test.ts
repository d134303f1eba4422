import { describe, expect } from 'vitest'
import { parsePlainNumber } from '#domain/figures/plain-number.ts'
import { toTelHref } from '#domain/format/phone.ts'
import { toUnitPath } from '#domain/paths.ts'
import { test } from '../support/e2e-test.ts'
import { findChart, readChartTable } from './chart-page.ts'
import { corpus, first, isOpen } from './shipped-pages.ts'

const withoutScript = { javaScriptEnabled: false }
const ranking = first(corpus.rankings, ({ data }) => data.periods.length > 1, 'ranking by period')

describe('a board', () => {
  test('says of what is open how long, whom to call and until when', async ({ openShared }) => {
    const { data } = first(corpus.affairs, isOpen, 'open affair')
    const page = await openShared(toUnitPath(data.unit).slice(1), withoutScript)
    const open = page.locator('main section', { hasText: '正在公示' }).first()
    expect(await open.innerText()).toMatch(/公示中 (?:还有 \d+ 天|今天截止)/)
    const [, month, day] = (data.objection?.until ?? '').split('-').map(Number)
    expect(await open.innerText()).toContain(`${month}月${day}日`)
    const phone = data.objection?.phone ?? ''
    const row = open.locator('li', { hasText: data.title })
    expect(await row.locator(`a[href="${toTelHref(phone)}"]`).count()).toBe(1)
  })

  test('leads to each of its parts, which are there', async ({ openShared }) => {
    const { data } = first(corpus.affairs, isOpen, 'open affair')
    const page = await openShared(toUnitPath(data.unit).slice(1), withoutScript)
    const links = page.getByRole('navigation', { name: '本栏内容' }).locator('a')
    const parts = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(parts.length).toBeGreaterThan(3)
    for (const part of parts) expect(await page.locator(part ?? '').count(), part ?? '').toBe(1)
  })

  test('has the places of its unit in a ranking, the published ones and no other', async ({
    openShared,
  }) => {
    const last = ranking.data.periods.at(-1)?.period ?? ''
    const unitKey = ranking.data.columns.find(({ role }) => role === 'unit')?.key ?? ''
    const rows = corpus.tables.get(`data/rankings/${ranking.id}/${last}.csv`)?.rows ?? []
    const scores = rows.map(({ cells }) => parsePlainNumber(cells[ranking.data.rule.measure] ?? ''))
    const best = rows[scores.indexOf(Math.max(...scores.filter((score) => score !== undefined)))]
    const page = await openShared(toUnitPath(best?.cells[unitKey] ?? '').slice(1))
    const figure = findChart(page, `place-${ranking.id}`)
    const { rows: places } = await readChartTable(figure)
    expect(places).toHaveLength(ranking.data.periods.length)
    expect(places.at(-1)?.[1]).toBe('1')
    expect(await figure.locator('.chart-reading').innerText()).toMatch(/是(?:并列)?第\s1\s名（共/)
  })

  test('names what the catalogue asks for and it lacks, but not where nobody publishes', async ({
    openShared,
  }) => {
    const { data } = first(corpus.affairs, ({ data }) => data.item === 'finance-ledger', 'ledger')
    const page = await openShared(toUnitPath(data.unit).slice(1), withoutScript)
    const missing = page.locator('section', { hasText: '还缺什么' }).last()
    expect(await missing.locator('li').first().innerText()).toMatch(/^缺：.+应于.+日前公开$/su)
    const silent = first(
      corpus.units,
      ({ data: unit }) => unit.kind === '社区' && unit.origin === 'official',
      'community that is only a row of a ranking',
    )
    await page.goto(new URL(toUnitPath(silent.data.id), page.url()).href)
    expect(await page.innerText('main')).not.toContain('还缺什么')
  })
})

describe('a table of money', () => {
  test('is said to add up, and so is the statement above it', async ({ openShared }) => {
    const { id, data } = first(
      corpus.affairs,
      ({ data: affair }) =>
        affair.scope === 'web' &&
        affair.item === 'finance-ledger' &&
        affair.figures.some(({ key }) => key === 'opening-balance'),
      'ledger',
    )
    const path = `affairs/${data.publishedAt.slice(0, 4)}/${id}/`
    const page = await openShared(path, withoutScript)
    const statement = await page.getByRole('region', { name: '收支结余' }).innerText()
    expect(statement).toMatch(/收入比支出[多少] [\d,.]+ 元/)
    expect(statement).toContain('加减相符')
    expect(await page.locator('main figure').first().innerText()).toContain('合计与各行之和一致')
  })
})
