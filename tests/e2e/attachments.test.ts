import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type AttachmentsSite, serveAttachmentsSite } from '../support/attachments-site.ts'
import { findAxeViolations } from '../support/axe.ts'
import { test } from '../support/e2e-test.ts'

let site: AttachmentsSite

beforeAll(async () => {
  site = await serveAttachmentsSite()
})

afterAll(() => {
  site.server.close()
  site.server.closeAllConnections()
})

const withoutScript = { javaScriptEnabled: false }
const names = [
  'fire-lane-plan.docx',
  'relief-2026-q3.xlsx',
  'finance-rules.pdf',
  'signed-minutes.pdf',
  'board.png',
  'opinions.txt',
  'statement.ofd',
]

describe('an entry', () => {
  test('leads to the page of each attachment, says what it is, and offers the original', async ({
    openShared,
  }) => {
    const page = await openShared(site.entryUrl, withoutScript)
    const rows = page.locator('section:has(> h2:text-is("附件")) li')
    expect(await rows.count()).toBe(names.length)
    expect((await rows.first().innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /^消防通道整治方案 Word 文档，2 KB 下载原件$/,
    )
    for (const name of names) {
      const row = rows.nth(names.indexOf(name))
      const href = await row.getByRole('link').first().getAttribute('href')
      expect(new URL(href ?? '', page.url()).href).toBe(site.urlOf(name))
      const original = row.locator('a[download]')
      expect(await original.getAttribute('href')).toBe(`/data/attachments/2026/${name}`)
      expect(await original.getAttribute('aria-label')).toMatch(/^下载原件：.{3}/)
    }
  })
})

describe('the page of an attachment', () => {
  test.for(names)('of %s leads to its entry and the original', async (name, { openPage }) => {
    const page = await openPage(site.urlOf(name), withoutScript)
    const article = page.locator('main article')
    await expect(
      article.getByRole('link', { name: '桐花社区消防通道整治方案和收支办法' }).count(),
    ).resolves.toBe(1)
    const original = article.locator('a[download]')
    expect(await original.getAttribute('href')).toBe(`/data/attachments/2026/${name}`)
    const { url, ok } = await page.request
      .get(new URL((await original.getAttribute('href')) ?? '', page.url()).href)
      .then((response) => ({ url: response.url(), ok: response.ok() }))
    expect([url.endsWith(name), ok]).toEqual([true, true])
  })

  test.for(names)('of %s has nothing that axe objects to', async (name, { openShared }) => {
    const page = await openShared(site.urlOf(name), { viewport: { width: 360, height: 800 } })
    await page.waitForLoadState('networkidle')
    expect(await findAxeViolations(page)).toEqual([])
  })

  test.for(names)('of %s does not stick out at 320 px', async (name, { openShared }) => {
    const page = await openShared(site.urlOf(name), { viewport: { width: 320, height: 700 } })
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('of a file that several entries attach leads to each', async ({ openShared }) => {
    const page = await openShared(site.urlOf('opinions.txt'), withoutScript)
    const links = page.locator('main article a[href*="/affairs/"]')
    expect(await links.allInnerTexts()).toEqual([
      '桐花社区消防通道整治方案和收支办法',
      '桐花社区消防通道整治意见答复',
    ])
  })
})

describe('without script', () => {
  test('a document has its headings, lists and tables', async ({ openShared }) => {
    const page = await openShared(site.urlOf('fire-lane-plan.docx'), withoutScript)
    const headings = page.locator('.prose :is(h1, h2, h3, h4)')
    expect(
      await headings.evaluateAll((all) => all.map((one) => `${one.localName} ${one.textContent}`)),
    ).toEqual(['h2 桐花社区消防通道整治方案', 'h3 一、做什么', 'h3 二、怎么做'])
    expect(await page.locator('.prose li').allInnerTexts()).toEqual([
      '清理占用通道的杂物',
      '重新划线并设置标志',
    ])
    expect(await page.locator('.prose tr').nth(1).locator('td').allInnerTexts()).toEqual([
      '清理杂物',
      '桐花社区居民委员会',
      '2026年11月底前',
      '社区公益金',
      '0900-5550101',
      '先北区后南区',
    ])
  })

  test('a wide table of a document is moved by the keyboard, within itself', async ({
    openShared,
  }) => {
    const page = await openShared(site.urlOf('fire-lane-plan.docx'), {
      ...withoutScript,
      viewport: { width: 360, height: 800 },
    })
    await scrollByKeys(page, '表格 1')
  })

  test('a workbook has its sheets, their titles and their merged cells', async ({ openShared }) => {
    const page = await openShared(site.urlOf('relief-2026-q3.xlsx'), withoutScript)
    expect(await page.locator('main section > h2').allInnerTexts()).toEqual(['汇总', '明细'])
    const table = page.locator('main table').first()
    expect(await table.locator('caption').innerText()).toBe('桐花社区2026年第三季度救助情况')
    const heads = table.locator('thead th[scope="col"]')
    expect(
      await heads.evaluateAll((all) =>
        (all as HTMLTableCellElement[]).map(
          ({ textContent, rowSpan, colSpan }) => `${textContent.trim()} ${rowSpan} ${colSpan}`,
        ),
      ),
    ).toEqual(['序号 2 1', '救助类别 2 1', '户数 1 2', '本季 1 1', '上季 1 1'])
    const row = table.locator('tbody tr').first()
    expect(await row.locator('th[scope="row"]').innerText()).toBe('最低生活保障')
    const number = row.locator('td').last()
    expect(await number.innerText()).toBe('39')
    expect(await number.evaluate((cell) => getComputedStyle(cell).textAlign)).toBe('right')
  })

  test('a very long sheet says how much of it is left out', async ({ openShared }) => {
    const page = await openShared(site.urlOf('relief-2026-q3.xlsx'), withoutScript)
    expect(await page.locator('main table').nth(1).locator('tbody tr').count()).toBe(500)
    expect(await page.innerText('main')).toContain('这里只列出前 500 行，原件还有 120 行')
  })

  test('a text keeps its lines', async ({ openShared }) => {
    const page = await openShared(site.urlOf('opinions.txt'), withoutScript)
    const text = await page.locator('.prose').innerText()
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      '居民意见汇总',
      '一、北区三号楼前的杂物多次反映没有清走。',
      '二、划线以后请留出轮椅通过的宽度。',
    ])
  })

  test('a picture is there in its proportions, with its words, and leads to the full one', async ({
    openShared,
  }) => {
    const page = await openShared(site.urlOf('board.png'), {
      ...withoutScript,
      viewport: { width: 360, height: 800 },
    })
    const picture = page.getByRole('img', { name: /^社区服务中心门口的公示栏/ })
    const box = await picture.boundingBox()
    expect(box?.width).toBeLessThanOrEqual(360)
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1200 / 675, 1)
    expect(await picture.locator('xpath=..').getAttribute('href')).toBe(
      '/data/attachments/2026/board.png',
    )
  })

  test('what cannot be shown says so, and whom to ask', async ({ openShared }) => {
    const page = await openShared(site.urlOf('statement.ofd'), withoutScript)
    expect(await page.innerText('main')).toContain('这是 OFD 版式文件，本站不能直接显示')
    expect(await page.innerText('main')).toContain('可以打本页末尾“我有疑问”里的电话询问')
    expect(await page.locator('main a[href^="tel:"]').count()).toBe(1)
  })

  test('a PDF can be read page by page, and nothing waits to be drawn', async ({ openShared }) => {
    const page = await openShared(site.urlOf('finance-rules.pdf'), withoutScript)
    const text = page.locator('#text')
    expect((await text.locator('h3').allInnerTexts()).slice(0, 2)).toEqual(['第 1 页', '第 2 页'])
    expect(await text.innerText()).toContain('第十条 收支按月公开')
    expect(await page.locator('pdf-viewer').isVisible()).toBe(false)
  })

  test('a scan says that there is nothing to read', async ({ openShared }) => {
    const page = await openShared(site.urlOf('signed-minutes.pdf'), withoutScript)
    expect(await page.locator('main article').innerText()).toMatch(/取不出文字，请下载原件查看/)
  })
})

/** Moves a table by the arrow keys, while the page stays where it is. */
async function scrollByKeys(page: Page, name: string): Promise<void> {
  const region = page.getByRole('region', { name })
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0)
  expect(await page.evaluate(() => scrollX)).toBe(0)
}
