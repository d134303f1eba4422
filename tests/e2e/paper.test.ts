import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import type { Entry } from '#domain/corpus.ts'
import { formatDay } from '#domain/format/day.ts'
import { toEntryPath, toRankingPath, toSheetRunPath } from '#domain/paths.ts'
import { findCurrentSheets } from '#domain/units/current-sheets.ts'
import type { Affair } from '#schemas/affair.ts'
import type { Policy } from '#schemas/policy.ts'
import { test } from '../support/e2e-test.ts'
import { followLink } from '../support/follow-link.ts'
import { type PdfPage, readPdf } from '../support/read-pdf.ts'
import { scanPath, scanPicture } from '../support/scan-qr.ts'
import { testNow } from '../support/test-clock.ts'
import { corpus, first, isOpen, listTemplatePages } from './shipped-pages.ts'

const { url: siteUrl = '' } = corpus.site?.data ?? {}
const affair = first(corpus.affairs, isFull, 'open affair with a table and an opinion')
const affairPath = toEntryPath('affairs', affair.id, affair.data.publishedAt)
const unitName = corpus.units.find(({ data }) => data.id === affair.data.unit)?.data.name ?? ''

const a4 = { width: 595, height: 842 }
const a3 = { width: 842, height: 1191 }
const navigation = /首页|搜索|打印|下载|跳到正文|上一期|筛选|查看数据/

describe('an affair prints as a sheet for the board', () => {
  test('it holds what a sheet on the wall must say, and nothing to press', async ({
    openShared,
  }) => {
    const { objection, supervisor, publicity, title } = affair.data
    const pages = await print(await openShared(affairPath.slice(1)))
    const text = toText(pages)
    const parts = [
      unitName,
      title,
      `公示期：${formatDay(publicity?.from ?? '')}`,
      supervisor?.opinion,
      `请在${formatDay(objection?.until ?? '')}以前提出`,
      objection?.phone,
      objection?.address,
      '盖章处',
      `网页编号：${affair.id}`,
    ].map((part) => part?.replaceAll(' ', '') ?? '')
    expect(parts.filter((part) => part === '' || !text.includes(part))).toEqual([])
    expect(pages[0]?.lines.slice(0, 2)).toContain(unitName)
    expect(text).not.toMatch(navigation)
    expect(text, 'wrong tomorrow').not.toMatch(/还有\d+天|公示中/)
    expect(text).toContain('示例数据')
  })

  test('on A4 with its pages numbered, whatever colours the screen has', async ({ openPage }) => {
    const page = await openPage(affairPath.slice(1), { colorScheme: 'dark' })
    const pages = await print(page)
    expect(pages.map(sizeOf)).toEqual(pages.map(() => a4))
    expect(pages.map(({ lines }) => lines.at(-1))).toEqual(
      pages.map((_, index) => `第${index + 1}页共${pages.length}页`),
    )
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return { color, backgroundColor }
    })
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
  })

  test('on A3 with letters larger by the root of two, and on A4 again after it', async ({
    openShared,
  }) => {
    const page = await openShared(affairPath.slice(1))
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.getByRole('button', { name: '打印 A3' }).click()
    const large = await print(page)
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.paper))
      .toBeUndefined()
    const small = await print(page)
    expect(large.map(sizeOf)).toEqual(large.map(() => a3))
    expect(small.map(sizeOf)).toEqual(large.map(() => a4))
    await page.emulateMedia({ media: 'print' })
    const [before, after] = await page.evaluate(measureLetters)
    expect((after ?? 0) / (before ?? 1)).toBeCloseTo(Math.SQRT2, 2)
  })

  test('the head of a long table returns on each page, and no total stands alone', async ({
    openShared,
  }) => {
    const page = await openShared(affairPath.slice(1))
    const head = await page.evaluate(lengthenTable, 12)
    const pages = (await print(page)).filter(({ text }) => /第\d+行/.test(text))
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.filter(({ text }) => !text.includes(head))).toEqual([])
  })

  test('its QR code leads to the page, on the screen of the printer and in the PDF', async ({
    openPage,
  }) => {
    const page = await openPage(affairPath.slice(1), {
      viewport: { width: 680, height: 700 },
      deviceScaleFactor: 3,
    })
    const codes = (await print(page)).flatMap(({ paths }) =>
      paths.flatMap((path) => scanPath(path) ?? []),
    )
    expect(codes).toEqual([siteUrl + affairPath])
    await page.emulateMedia({ media: 'print' })
    await page.locator('.qr').evaluate((code) => {
      code.scrollIntoView({ block: 'center' })
    })
    expect(scanPicture(await page.screenshot())).toBe(siteUrl + affairPath)
    const code = page.getByRole('img', { name: '本页网址的二维码' })
    expect((await code.boundingBox())?.width, 'in CSS pixels, 96 to the inch').toBeGreaterThan(100)
  })
})

describe('the board of a unit', () => {
  const units = [...Map.groupBy(corpus.affairs.filter(isOnWeb), ({ data }) => data.unit)]
  const minDays = new Map(corpus.catalogue.map(({ data }) => [data.id, data.minDays]))
  const now = testNow.slice(0, 16).replace('T', ' ')
  const runs = units
    .map(([unitId, affairs]) => ({ unitId, sheets: findCurrentSheets(affairs, minDays, now) }))
    .filter(({ sheets }) => sheets.length > 0)

  test('leads to a page that lists what hangs on it', async ({ openShared }) => {
    const { unitId, sheets } = first(runs, () => true, 'board with something on it')
    const page = await openShared(`units/${unitId}/`)
    await followLink(page.getByRole('link', { name: '打印整个公开栏' }))
    const titles = await page.locator('main .no-print ol a').allTextContents()
    expect(titles.map((title) => title.trim())).toEqual(
      sheets.map(({ affair: { data } }) => data.title),
    )
  })

  test('prints each affair on sheets of its own, with its own code and place for the seal', async ({
    openShared,
  }) => {
    const { unitId } = first(runs, () => true, 'board with something on it')
    const page = await openShared(toSheetRunPath(unitId).slice(1))
    await page.evaluate(doubleSheet)
    const pages = await print(page)
    const starts = pages.filter(({ lines }) => lines.slice(0, 3).includes(nameOf(unitId)))
    const seals = pages.flatMap(({ lines }) => lines.filter((line) => line.includes('盖章处')))
    const codes = pages.flatMap(({ paths }) => paths.flatMap((path) => scanPath(path) ?? []))
    const { sheets } = first(runs, (run) => run.unitId === unitId, 'run')
    expect(starts).toHaveLength(sheets.length * 2)
    expect(seals).toHaveLength(sheets.length * 2)
    expect(codes).toHaveLength(sheets.length * 2)
    expect(codes).toEqual(
      expect.arrayContaining(
        sheets.map(
          ({ affair: { id, data } }) => siteUrl + toEntryPath('affairs', id, data.publishedAt),
        ),
      ),
    )
    expect(toText(pages)).not.toMatch(navigation)
  })
})

describe('a policy prints as an official document', () => {
  const policy = first(corpus.policies, isWhole, 'policy with recipients and an attachment')
  const { title, docNumber, issuers, indexNo, signedOn, publishedAt } = policy.data
  const issuer = nameOf(issuers[0] ?? '')

  test('its parts stand in the order of GB/T 9704-2012, each once', async ({ openShared }) => {
    const pages = await print(await openShared(toEntryPath('policies', policy.id, publishedAt)))
    const text = toText(pages)
    const recipients = /^.+：$/m.exec(policy.body)?.[0] ?? ''
    const signature = `${issuer}\n${formatDay(signedOn)}`
    const lines = pages.flatMap((page) => page.lines).join('\n')
    const parts = [`${issuer}文件`, docNumber, title, recipients, '附件：', indexNo]
    expect(parts.toSorted((a, b) => text.indexOf(a) - text.indexOf(b))).toEqual(parts)
    expect(parts.filter((part) => !text.includes(part))).toEqual([])
    expect(lines.split(signature)).toHaveLength(2)
    expect(lines.indexOf(signature)).toBeGreaterThan(lines.indexOf('附件：'))
    expect(lines.indexOf(indexNo)).toBeGreaterThan(lines.indexOf(signature))
    expect(text.split(`${issuer}文件`)).toHaveLength(2)
    expect(text).not.toMatch(navigation)
    expect(text).not.toMatch(/主题分类|内容概述/)
  })

  test('a page holds 22 lines of 28 letters, and its number between dashes', async ({
    openShared,
  }) => {
    const pages = await print(await openShared(toEntryPath('policies', policy.id, publishedAt)))
    const [, second] = pages
    const lines = second?.lines.slice(0, -1) ?? []
    expect(pages.map(sizeOf)).toEqual(pages.map(() => a4))
    expect(second?.lines.at(-1)).toBe('—2—')
    expect(lines.length).toBeGreaterThanOrEqual(21)
    expect(lines.length).toBeLessThanOrEqual(22)
    const whole = lines.filter((line) => /^\p{Script=Han}[\p{Script=Han}，、：；]+$/u.test(line))
    expect(Math.max(...whole.map(({ length }) => length))).toBe(28)
  })

  test('one that no longer holds says so on top and on every leaf', async ({ openShared }) => {
    const { path } = first(
      listTemplatePages(inject('siteFolder')),
      ({ name }) => name === 'a policy that was repealed',
      'repealed policy',
    )
    const pages = await print(await openShared(path))
    expect(pages.map(({ lines }) => lines[0])).toEqual(pages.map(() => '本文件已不再适用'))
    expect(pages[0]?.lines.slice(0, 4).join('')).toMatch(/不再适用。/)
  })
})

describe('every page prints', () => {
  test.for(listTemplatePages(inject('siteFolder')))(
    '$name without anything to press or that sticks out',
    async ({ path }, { openShared }) => {
      // What A4 leaves between the margins: 156 mm in a document, 180 mm elsewhere.
      const width = path.startsWith('policies/') ? 590 : 680
      const page = await openShared(path, { viewport: { width, height: 960 } })
      await page.emulateMedia({ media: 'print' })
      expect(await page.evaluate(listPressable)).toEqual([])
      expect(await page.evaluate(listCutOff)).toEqual([])
    },
  )

  test('a ranking with the heads of its table on each page', async ({ openShared }) => {
    const path = toRankingPath('tongchuan-community-reports', '2016')
    const pages = await print(await openShared(path.slice(1)))
    const withRows = pages.filter(({ lines }) => lines.some((line) => /^并列\d+\p{L}/u.test(line)))
    expect(withRows.length).toBeGreaterThan(1)
    expect(withRows.filter(({ text }) => !text.includes('公布等次'))).toEqual([])
  })
})

async function print(page: Page): Promise<PdfPage[]> {
  return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: false }))
}

function toText(pages: readonly PdfPage[]): string {
  return pages.flatMap(({ lines }) => lines).join('')
}

function sizeOf({ width, height }: PdfPage): typeof a4 {
  return { width: Math.round(width), height: Math.round(height) }
}

function nameOf(unitId: string): string {
  return first(corpus.units, ({ data }) => data.id === unitId, unitId).data.name
}

function isFull(entry: Entry<Affair>): boolean {
  const { tables, supervisor, objection } = entry.data
  const isReachable = objection?.phone !== undefined && objection.address !== undefined
  return isOpen(entry) && tables.length > 0 && supervisor !== undefined && isReachable
}

function isOnWeb({ data }: Entry<Affair>): boolean {
  return data.scope === 'web'
}

function isWhole({ data, body }: Entry<Policy>): boolean {
  const isOwn = data.withdrawn === undefined && data.origin === 'demo' && data.genre === '通报'
  return isOwn && /^.+：\n/.test(body.trimStart()) && body.includes('\n附件：')
}

/** Runs inside the page: repeats the rows of the first table, each with a mark of its own. */
function lengthenTable(times: number): string {
  const table = document.querySelector('.table-scroll table')
  const [body] = table?.querySelectorAll('tbody') ?? []
  const rows = [...(body?.rows ?? [])]
  for (let round = 0; round < times; round += 1) {
    body?.prepend(
      ...rows.map((row) => {
        const copy = row.cloneNode(true) as HTMLTableRowElement
        copy.cells[0]?.replaceChildren(`第${round}行`)
        return copy
      }),
    )
  }
  return [...(table?.querySelectorAll('thead th') ?? [])].map((cell) => cell.textContent).join('')
}

/** Runs inside the page: the size of letters on A4 and on A3. */
function measureLetters(): number[] {
  const root = document.documentElement
  const measure = () => Number.parseFloat(getComputedStyle(root).fontSize)
  const onA4 = measure()
  root.dataset.paper = 'a3'
  return [onA4, measure()]
}

/** Runs inside the page: hangs every sheet twice. */
function doubleSheet(): void {
  for (const sheet of document.querySelectorAll('.board-sheet')) sheet.after(sheet.cloneNode(true))
}

/** Runs inside the page. */
function listPressable(): string[] {
  const pressable = document.querySelectorAll(
    'button, input, select, summary, nav, form, [download]',
  )
  return [...pressable]
    .filter((element) => element.checkVisibility() && element.closest('th, li') === null)
    .map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 20)}`)
}

/** Runs inside the page: what is wider than the sheet, or hidden by a box that would scroll. */
function listCutOff(): string[] {
  const limit = document.documentElement.clientWidth
  return [...document.querySelectorAll('main *')]
    .filter((element) => element.checkVisibility() && element.closest('svg') === null)
    .filter((element) => {
      const isScroller = /auto|scroll/.test(getComputedStyle(element).overflowX)
      const isHidden = isScroller && element.scrollWidth > element.clientWidth + 1
      return isHidden || element.getBoundingClientRect().right > limit + 1
    })
    .map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 20)}`)
}
