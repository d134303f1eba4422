import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { findMeta, readPages } from './built-pages.ts'

const root = inject('siteFolder')
const { url = '' } = loadCorpus(projectRoot).corpus.site?.data ?? {}

test('the site maps list every page that may be found, each once, and nothing else', async () => {
  const listed = (await readSiteMaps()).map(({ address }) => address)
  const pages = (await readPages(root))
    .filter((page) => !findMeta(page, 'robots').includes('noindex'))
    .map(({ path }) => new URL(url + path).href)
  expect(listed.toSorted()).toEqual(pages.toSorted())
})

test('they give the day of publication of every entry', async () => {
  const days = new Map((await readSiteMaps()).map(({ address, day }) => [address, day]))
  const entries = (await readPages(root)).filter(
    (page) =>
      /^\/[a-z]+\/\d{4}\/[^/]+\/$/.test(page.path) && !findMeta(page, 'robots').includes('noindex'),
  )
  const faults = entries.filter(
    (page) => days.get(url + page.path) !== findMeta(page, 'PubDate')[0]?.slice(0, 10),
  )
  expect(entries.length).toBeGreaterThan(10)
  expect(faults.map(({ path }) => path)).toEqual([])
})

test('robots may read everything and are told where the site map is', async () => {
  const lines = (await readFile(join(root, 'robots.txt'), 'utf8')).trim().split('\n')
  expect(lines).toEqual(['User-agent: *', 'Allow: /', `Sitemap: ${url}/sitemap.xml`])
})

async function readSiteMaps(): Promise<Listed[]> {
  const parts = await readLocations('sitemap.xml')
  const files = parts.map(({ address }) => address.slice(url.length + 1))
  return (await Promise.all(files.map(readLocations))).flat()
}

async function readLocations(file: string): Promise<Listed[]> {
  const xml = await readFile(join(root, file), 'utf8')
  const pattern = /<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g
  return [...xml.matchAll(pattern)].map(([, address = '', day]) => ({ address, day }))
}

interface Listed {
  readonly address: string
  readonly day: string | undefined
}
