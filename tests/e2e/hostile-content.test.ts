import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { serveSite } from '../../scripts/lib/serve-site.mjs'
import { buildRoot } from '../support/build-root.ts'
import { test } from '../support/e2e-test.ts'
import { createTempFolder } from '../support/fixture.ts'
import { createHostileRoot } from '../support/hostile-site.ts'
import { listFiles } from '../support/site-files.ts'

const affairPath = 'affairs/2026/tonghua-finance-2026-09/'
let folder: string
let siteUrl: string
let server: Server

beforeAll(async () => {
  folder = join(await createTempFolder(), 'site')
  const { exitCode, output } = await buildRoot(await createHostileRoot(), folder)
  if (exitCode !== 0) throw new Error(output)
  const served = await serveSite({ root: folder, port: 0 })
  server = served.server
  siteUrl = served.url
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
})

describe('text that would run', () => {
  // The guard of openPage fails the test for any error, policy violation or request elsewhere.
  test('runs on no page that shows it, and takes nothing of the page away', async ({
    openPage,
  }) => {
    const paths = await listPagesWithAttacks()
    expect(paths.length).toBeGreaterThan(15)
    const page = await openPage(siteUrl)
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    for (const path of paths) {
      await page.goto(siteUrl + path)
      const state = await page.evaluate(() => ({
        hasRun: 'ran' in globalThis,
        landmarks: ['header', 'main', 'footer'].map(
          (name) => document.querySelectorAll(`body > ${name}`).length,
        ),
        isShown: (document.querySelector('main')?.getBoundingClientRect().height ?? 0) > 50,
        handlers: document.querySelectorAll('[onerror], [onload], [onmouseover]').length,
      }))
      expect({ path, ...state }).toEqual({
        path,
        hasRun: false,
        landmarks: [1, 1, 1],
        isShown: true,
        handlers: 0,
      })
    }
    expect(dialogs).toEqual([])
  })

  test('is read as it was typed', async ({ openShared }) => {
    const page = await openShared(siteUrl + affairPath)
    expect(await page.locator('h1').innerText()).toContain('</script><script>window.ran=1</script>')
    const data = await page.locator('script[type="application/ld+json"]').allTextContents()
    expect(data.length).toBeGreaterThan(0)
    for (const text of data) expect(() => JSON.parse(text) as unknown).not.toThrow()
  })

  test('is found by search and shown there as text', async ({ openShared }) => {
    const page = await openShared(`${siteUrl}search/#q=${encodeURIComponent('财务收支明细')}`)
    const result = page.locator('main a', { hasText: '财务收支明细' }).first()
    await result.waitFor()
    expect(await result.innerText()).toContain('<script>')
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })

  test('breaks no feed and adds nothing to a calendar', async ({ openShared }) => {
    const page = await openShared(siteUrl)
    const files = (await listFiles(folder)).filter((file) => file.endsWith('.xml'))
    expect(files.length).toBeGreaterThan(5)
    for (const file of files) {
      const text = await readFile(join(folder, file), 'utf8')
      const fault = await page.evaluate(
        (xml) =>
          new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')
            ?.textContent,
        text,
      )
      expect({ file, fault }).toEqual({ file, fault: undefined })
    }
    const calendar = await readFile(join(folder, 'feeds/units/qh-tonghua/calendar.ics'), 'utf8')
    expect(calendar).toContain('BEGIN:VEVENT')
    expect(calendar).not.toMatch(/^SUMMARY:假/m)
  })

  test('takes no element of the page away by its headings', async ({ openShared }) => {
    const page = await openShared(siteUrl + affairPath)
    expect(await page.evaluate(() => document.getElementById('main')?.tagName)).toBe('MAIN')
    expect(await page.evaluate(() => typeof document.cookie)).toBe('string')
  })
})

describe('a link to another site', () => {
  test('says so in words, and tells that site nothing', async ({ openShared }) => {
    const page = await openShared(siteUrl + affairPath)
    const government = page.getByRole('link', { name: '中国政府网（外部网站）' })
    expect(await government.getAttribute('rel')).toBe('external noopener noreferrer')
    const other = page.getByRole('link', { name: '示例（外部网站，不是政府网站）' })
    expect(await other.getAttribute('rel')).toContain('noreferrer')
    const report = page.getByRole('link', { name: '我为政府网站找错（外部网站）' })
    expect(await report.getAttribute('href')).toBe('https://report.gov.cn/?a=1&b=2')
  })

  test('asks before it leads to one that is no government’s, and the reader may stay', async ({
    openPage,
  }) => {
    const page = await openPage(siteUrl + affairPath)
    const asked = new Promise<string>((done) => {
      page.once('dialog', (dialog) => {
        done(dialog.message())
        void dialog.dismiss()
      })
    })
    await page.getByRole('link', { name: /不是政府网站/ }).click()
    expect(await asked).toContain('evil.example')
    expect(page.url()).toBe(siteUrl + affairPath)
  })
})

async function listPagesWithAttacks(): Promise<string[]> {
  const pages = (await listFiles(folder)).filter((file) => file.endsWith('index.html'))
  const shown = await Promise.all(
    pages.map(async (file) => (await readFile(join(folder, file), 'utf8')).includes('window.ran')),
  )
  return pages.filter((_, index) => shown[index]).map((file) => file.replace(/index\.html$/, ''))
}
