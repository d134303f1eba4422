import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { comparePath, toUnitPath } from '#domain/paths.ts'
import { sumExactly } from '#domain/figures/sum.ts'
import { parsePlainNumber } from '#domain/figures/plain-number.ts'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'
import { followLink } from '../support/follow-link.ts'
import { corpus, first } from './shipped-pages.ts'

const ranking = first(corpus.rankings, ({ data }) => data.periods.length > 1, 'ranking by period')
const villages = corpus.units.filter(({ data }) => data.kind === '村' && isRanked(data.id))
const communities = corpus.units.filter(({ data }) => data.kind === '社区' && isRanked(data.id))
const [one, other] = villages.map(({ data }) => data)
if (one === undefined || other === undefined) throw new Error('there are no two ranked villages')
const path = comparePath.slice(1)
const pairPath = `${path}?a=${one.id}&b=${other.id}`

describe('two units side by side', () => {
  test('are chosen in a form, whose answer has an address of its own and a way back', async ({
    openPage,
  }) => {
    const page = await openPage(toUnitPath(one.id).slice(1))
    await followLink(page.getByRole('link', { name: '和另一个村比较' }))
    expect(await readStatus(page)).toContain(`已选${one.name}`)
    await page.getByLabel('第二个单位').selectOption(other.name)
    await page.getByRole('button', { name: '比较', exact: true }).click()
    await page.waitForURL(({ search }) => search === `?a=${one.id}&b=${other.id}`)
    expect(await readStatus(page)).toContain(`${one.name}和${other.name}：可以比较`)
    await page.goBack()
    expect(await readStatus(page)).toContain(`已选${one.name}`)
  })

  test('show the scores that the ranking publishes, and say what is shown', async ({
    openShared,
  }) => {
    const page = await openShared(pairPath)
    expect(await readStatus(page)).toContain('个排名的名次')
    expect(await page.title()).toContain(`${one.name}和${other.name}`)
    const table = page.locator('.table-scroll', { hasText: ranking.data.title })
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)))
    expect(rows).toHaveLength(ranking.data.periods.length)
    const published = ranking.data.periods.map(({ period }) =>
      [one.id, other.id].map((id) => readScore(period, id)),
    )
    expect(rows.map((cells) => cells.slice(1, 3).map(toScore))).toEqual(published)
    expect(await page.locator('.chart-box svg').count()).toBeGreaterThan(1)
    expect(await findAxeViolations(page)).toEqual([])
  })

  test('show by how much the first is more in every number of the ranking', async ({
    openShared,
  }) => {
    const page = await openShared(pairPath)
    await page.getByText('这个排名里的数字').click()
    const measures = ranking.data.columns.filter(({ role }) => role === 'measure')
    const figures = page.locator('details .chart-figure')
    expect(await figures.count()).toBe(measures.length)
    for (const [place, { key }] of measures.entries()) {
      const rows = await figures
        .nth(place)
        .locator('tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)))
      const published = ranking.data.periods.map(({ period }) =>
        [one.id, other.id].map((id) => readCell(period, id, key)),
      )
      expect(rows.map((cells) => cells.slice(1, 3).map(toNumber))).toEqual(published)
      const gaps = published.map(([a, b]) => sumExactly([a ?? Number.NaN, -(b ?? Number.NaN)]))
      expect(rows.map((cells) => toNumber(cells[3] ?? ''))).toEqual(gaps)
    }
  })

  test('show what both have stated for the same periods, and leave out the others', async ({
    openShared,
  }) => {
    const stated = findSharedFigure()
    const page = await openShared(`${path}?a=${stated.unitIds.join('&b=')}`)
    await readStatus(page)
    const table = page.locator('.chart-figure', { hasText: stated.label }).first()
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)))
    expect(rows.map((cells) => cells.slice(1, 3).map(toNumber))).toEqual(stated.values)
  })

  test.for([
    ['of two kinds', `?a=${one.id}&b=${communities[0]?.data.id ?? ''}`, '请选两个同类的单位'],
    ['of which one is unknown', `?a=${one.id}&b=nobody`, '不在可以比较的单位里'],
    ['that are one and the same', `?a=${one.id}&b=${one.id}`, '请另选一个'],
  ] as const)('%s are refused in words', async ([, query, words], { openShared }) => {
    const page = await openShared(path + query)
    expect(await readStatus(page)).toContain(words)
    expect(await page.locator('[data-part=results]').innerText()).toBe('')
    expect(await page.locator('[data-part=directory]').isVisible()).toBe(true)
  })

  test('are links to their boards where there is no script', async ({ openShared }) => {
    const page = await openShared(pairPath, { javaScriptEnabled: false })
    expect(await page.locator('form select').first().isVisible()).toBe(false)
    for (const { id } of [one, other]) {
      expect(await page.locator(`main a[href="${toUnitPath(id)}"]`).count()).toBe(1)
    }
    expect(await page.innerText('main')).toContain('没有启用脚本')
  })
})

async function readStatus(page: Page): Promise<string> {
  const status = page.locator('unit-compare [role=status]:not(:empty)')
  await status.waitFor()
  return status.innerText()
}

/** The monthly income of the two villages that state it, for every month that one of them has stated. */
function findSharedFigure(): SharedFigure {
  const label = '本月收入'
  const ledgers = corpus.affairs.flatMap(({ data: { unit, period, figures, withdrawn } }) => {
    const income = figures.find((figure) => figure.label === label)
    return income === undefined || withdrawn !== undefined ? [] : [{ unit, period, income }]
  })
  const unitIds = [...new Set(ledgers.map(({ unit }) => unit))].filter((id) =>
    villages.some(({ data }) => data.id === id),
  )
  expect(unitIds).toHaveLength(2)
  const periods = [...new Set(ledgers.map(({ period }) => period))].toSorted()
  const values = periods.map((period) =>
    unitIds.map(
      (id) => ledgers.find((one) => one.unit === id && one.period === period)?.income.value,
    ),
  )
  return { label, unitIds, values }
}

function isRanked(unitId: string): boolean {
  const last = ranking.data.periods.at(-1)?.period ?? ''
  return readScore(last, unitId) !== undefined
}

/** What the published table has in the column by which it ranks. */
function readScore(period: string, unitId: string): number | undefined {
  return readCell(period, unitId, ranking.data.rule.measure)
}

function readCell(period: string, unitId: string, column: string): number | undefined {
  const unit = ranking.data.columns.find(({ role }) => role === 'unit')?.key ?? ''
  const table = corpus.tables.get(`data/rankings/${ranking.id}/${period}.csv`)
  const row = table?.rows.find(({ cells }) => cells[unit] === unitId)
  return parsePlainNumber(row?.cells[column] ?? '')
}

/** A number as the page writes it. */
function toNumber(cell: string | null): number | undefined {
  return parsePlainNumber((cell ?? '').replaceAll(',', '').replace('＋', '').replace('−', '-'))
}

/** The score in a cell such as 第 3 名 93 分. */
function toScore(cell: string | null): number | undefined {
  return parsePlainNumber(/名\s*([\d.]+)/.exec(cell ?? '')?.[1] ?? '')
}

interface SharedFigure {
  readonly label: string
  readonly unitIds: readonly string[]
  /** Of both units, by period; undefined where one has stated nothing. */
  readonly values: readonly (readonly (number | undefined)[])[]
}
