import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { toSearchRecords } from '#domain/search/records/to-search-records.ts'
import { toEntryParts, toRecordText } from '#domain/search/results/entry-parts.ts'
import { toResultParts, toPartText } from '#domain/search/results/sub-results.ts'
import { toPartAddress } from '#domain/search/results/text-directive.ts'
import { toQuerySymbols, toSymbols } from '#domain/search/symbols.ts'
import { test } from '../support/e2e-test.ts'
import { testNow } from '../support/test-clock.ts'
import { corpus, first } from './shipped-pages.ts'

const phone = { viewport: { width: 360, height: 740 } }
const records = toSearchRecords(corpus, testNow)

describe('a result opens its page at the words that were looked for', () => {
  const cases: [where: string, path: string, typed: string][] = [
    ['in a paragraph, cut across words', '/zhonglou-supervision-rules-2026/', '告工作'],
    ['in a list', '/tongchuan-inspection-2016/', '九网合'],
    ['in a table', '/binhe-finance-2026-q3/', '纳凉点空'],
  ]
  test.for(cases)('%s', async ([, path, typed], { openShared }) => {
    const page = await openShared(toAddress(path, typed).slice(1), phone)
    await expect.poll(() => readTarget(page)).toContain(typed)
    await expect.poll(() => isInSight(page)).toBe(true)
  })
})

describe('a unit of a ranking', () => {
  const ranking = first(records, ({ kind }) => kind === 'rankings', 'ranking')
  const row = first(ranking.sections, ({ text }) => /，名次 [3-9]/.test(text), 'row')
  const name = row.heading ?? ''

  test('is found in its row, which stays marked however the table is sorted', async ({
    openShared,
  }) => {
    const page = await openShared(row.path.slice(1), phone)
    const marked = await readGround(page)
    expect(await readTarget(page)).toContain(name)
    await expect.poll(() => isInSight(page)).toBe(true)
    expect(marked).not.toBe(await readGround(page, 'tbody tr:not(:target, .group)'))
    await page.locator('sortable-table th button').nth(2).click()
    expect(await readTarget(page)).toContain(name)
    expect(await readGround(page)).toBe(marked)
  })
})

/** Where the search would lead. */
function toAddress(path: string, typed: string): string {
  const record = first(records, (candidate) => candidate.path.endsWith(path), path)
  const row = toQuerySymbols(typed)
  const place = toSymbols(toRecordText(record)).symbols.join('').indexOf(row.join(''))
  const { entry, blocks } = toEntryParts(record)
  const [part] = toResultParts(entry, [place], 0)
  const block = [entry.text, ...blocks][part.blockNo] ?? ''
  return toPartAddress(part, toPartText(part, block), [row])
}

/** Chromium takes what holds the words for the target of the address. */
function readTarget(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector(':target')?.textContent ?? '')
}

function isInSight(page: Page): Promise<boolean | undefined> {
  return page.evaluate(() => {
    const place = document.querySelector(':target')?.getBoundingClientRect()
    return place && place.top >= 0 && place.bottom <= innerHeight
  })
}

function readGround(page: Page, row = 'tr:target'): Promise<string> {
  return page
    .locator(`${row} > *`)
    .first()
    .evaluate((cell) => getComputedStyle(cell).backgroundColor)
}
