import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { parseHtmlTags } from '../support/html-tags.ts'
import { listFiles } from '../support/site-files.ts'

const root = inject('siteFolder')
const pages = (await listFiles(root)).filter((file) => file.endsWith('.html'))

// 网页标签 of 国办发〔2017〕47号: 3 on the home page, 4 more on a column, 3 more on an article.
const siteTags = ['SiteName', 'SiteDomain', 'SiteIDCode']
const columnTags = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']
const articleTags = ['ArticleTitle', 'PubDate', 'ContentSource']

describe('the tags of a government site', () => {
  test.each([
    ['index.html', siteTags],
    ['policies/2026/index.html', [...siteTags, ...columnTags]],
    ['units/yx-hehua/index.html', [...siteTags, ...columnTags]],
    ['affairs/2026/hehua-finance-2026-10/index.html', [...siteTags, ...columnTags, ...articleTags]],
    [
      'rankings/tongchuan-community-reports/2016/index.html',
      [...siteTags, ...columnTags, ...articleTags],
    ],
  ])('of %s are complete', async (page, required) => {
    const tags = await readTags(page)
    expect(required.filter((name) => (tags.get(name) ?? '') === '')).toEqual([])
  })

  test('are never empty and never a placeholder, on any page', async () => {
    const faulty = await Promise.all(
      pages.map(async (page) => {
        const tags = await readTags(page)
        return [...tags]
          .filter(([, content]) => /^(?:|null|undefined|XX)$/.test(content))
          .map(([name]) => `${page} ${name}`)
      }),
    )
    expect(faulty.flat()).toEqual([])
  })

  test('give the time of publication to the minute, the same that the page shows', async () => {
    const page = 'affairs/2026/hehua-finance-2026-10/index.html'
    const tags = await readTags(page)
    const html = await readFile(join(root, page), 'utf8')
    expect(tags.get('PubDate')).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/)
    expect(html).toContain(`datetime="${(tags.get('PubDate') ?? '').replace(' ', 'T')}"`)
  })
})

test('every page names itself in one canonical address, but for the error page', async () => {
  const wrong = await Promise.all(
    pages.map(async (page) => {
      const tags = parseHtmlTags(await readFile(join(root, page), 'utf8'))
      const addresses = tags
        .filter(({ attributes }) => attributes.get('rel') === 'canonical')
        .map(({ attributes }) => new URL(attributes.get('href') ?? '').pathname)
      const expected = page === '404.html' ? [] : [`/${page.replace(/index\.html$/, '')}`]
      return addresses.join() === expected.join() ? [] : [page]
    }),
  )
  expect(wrong.flat()).toEqual([])
})

test('structured data parses on every page', async () => {
  for (const page of pages) {
    const html = await readFile(join(root, page), 'utf8')
    const [, json = ''] =
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? []
    expect(() => JSON.parse(json) as unknown, page).not.toThrow()
  }
})

test('the site maps list exactly the pages that there are', async () => {
  const index = await readLocations('sitemap.xml')
  const parts = await Promise.all(index.map((path) => readLocations(path.slice(1))))
  const listed = parts.flat().toSorted()
  const existing = pages
    .filter((page) => page !== '404.html')
    .map((page) => `/${page.replace(/index\.html$/, '')}`)
  expect(listed).toEqual(existing.toSorted())
})

test('robots may read everything and are led to the site map', async () => {
  const text = await readFile(join(root, 'robots.txt'), 'utf8')
  const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(text) ?? []
  expect(new URL(sitemap).pathname).toBe('/sitemap.xml')
  expect(text).not.toContain('Disallow: /')
})

async function readTags(page: string): Promise<Map<string, string>> {
  const tags = parseHtmlTags(await readFile(join(root, page), 'utf8'))
  const metas = tags.filter(({ name, attributes }) => name === 'meta' && attributes.has('name'))
  return new Map(
    metas.map(({ attributes }) => [attributes.get('name') ?? '', attributes.get('content') ?? '']),
  )
}

async function readLocations(file: string): Promise<string[]> {
  const xml = await readFile(join(root, file), 'utf8')
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}
