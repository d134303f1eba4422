import type { Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { toEntryPath, toRankingPath } from '#domain/paths.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { serveSite } from '../../scripts/lib/serve-site.mjs'
import { test } from '../support/e2e-test.ts'
import { getFixtureFolder } from '../support/fixture.ts'
import { followLink } from '../support/follow-link.ts'
import { findBrokenLinks } from '../support/links.ts'
import { getSharedSite, portalBase as base } from '../support/shared-site.ts'
import { findChart, wakeUp } from './chart-page.ts'
import { first, isOpen } from './shipped-pages.ts'

const { corpus } = loadCorpus(getFixtureFolder('sites/town'))
let folder: string
let siteUrl: string
let server: Server

beforeAll(async () => {
  folder = await getSharedSite('town-below-path')
  const served = await serveSite({ root: folder, port: 0 })
  server = served.server
  siteUrl = served.url
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
})

const pdfPath = 'attachments/2026/finance-rules-pdf/'

describe('a portal in a folder of a server', () => {
  test('has no link, asset or fragment that leads nowhere', async () => {
    const { url: origin } = corpus.site?.data ?? { url: '' }
    expect(await findBrokenLinks({ root: folder, base, origin })).toEqual([])
  })

  test('loads what its pages need from there, and nothing else', async ({ openPage }) => {
    const requests = new Set<string>()
    for (const path of ['', 'units/', 'search/', 'affairs/', 'findings/', '404.html', pdfPath]) {
      const page = await openPage(siteUrl + path)
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      )
      for (const url of loaded) requests.add(url)
    }
    expect([...requests].filter((url) => !url.startsWith(siteUrl))).toEqual([])
    expect([...requests].filter((url) => url.endsWith('.js')).length).toBeGreaterThan(2)
  })

  test('suggests what lies in its folder', async ({ openShared }) => {
    const page = await openShared(`${siteUrl}search/`)
    await page.locator('#search-q').pressSequentially('liyuancun')
    // The filters have options, too.
    const suggestions = page.getByRole('listbox', { name: '搜索提示' })
    await suggestions.getByRole('option', { name: '梨园村' }).first().click()
    await page.waitForURL(`${siteUrl}units/qh-liyuan/`)
  })

  test('is walked from the home page to an entry and back by its links', async ({ openShared }) => {
    const affair = first(corpus.affairs, ({ data }) => data.scope === 'web', 'affair')
    const path = toEntryPath('affairs', affair.id, affair.data.publishedAt)
    const page = await openShared(siteUrl + path.slice(1))
    await followLink(page.getByRole('navigation', { name: '当前位置' }).getByRole('link').last())
    expect(new URL(page.url()).pathname).toBe(`${base}units/${affair.data.unit}/`)
    await followLink(page.getByRole('banner').getByRole('link').first())
    expect(new URL(page.url()).pathname).toBe(base)
  })

  test('takes what is typed into the head of a page to its search page, which finds it', async ({
    openShared,
  }) => {
    const policy = first(corpus.policies, ({ data }) => data.withdrawn === undefined, 'policy')
    const page = await openShared(siteUrl)
    const box = page.getByRole('banner').getByRole('searchbox')
    await box.fill(policy.data.title)
    await box.press('Enter')
    // The home page may list the policy, too.
    await page.waitForURL(({ pathname }) => pathname === `${base}search/`)
    const path = toEntryPath('policies', policy.id, policy.data.publishedAt)
    await page
      .locator(`main a[href^="${base}${path.slice(1)}"]`)
      .first()
      .waitFor()
    const { hash } = new URL(page.url())
    expect(new URLSearchParams(hash.slice(1)).get('q')).toBe(policy.data.title)
  })

  test('tells of pages and feeds by their full address in that folder', async () => {
    const { url: origin = '' } = corpus.site?.data ?? {}
    for (const file of ['feeds/all/atom.xml', 'feeds/all/rss.xml', 'feeds/all/feed.json']) {
      const text = await readFile(join(folder, file), 'utf8')
      const addresses = text.match(/https?:[^"<\s]+/g) ?? []
      // The names of formats look like addresses, too.
      const own = addresses.filter((address) => address.startsWith(origin))
      expect(own.length).toBeGreaterThan(10)
      expect(own.filter((address) => !address.startsWith(origin + base))).toEqual([])
    }
    const unit = first(corpus.affairs, isOpen, 'open affair').data.unit
    const calendar = await readFile(join(folder, `feeds/units/${unit}/calendar.ics`), 'utf8')
    expect(calendar.replaceAll('\r\n ', '')).toContain(`\r\nURL:${origin}${base}units/${unit}/\r\n`)
  })

  test('brings its charts to life', async ({ openShared }) => {
    const { id, data } = first(corpus.rankings, () => true, 'ranking')
    const path = toRankingPath(id, data.periods.at(-1)?.period).slice(1)
    const page = await openShared(siteUrl + path)
    await wakeUp(findChart(page, 'ratings'))
    expect(await page.locator('canvas').count()).toBe(1)
  })
})
