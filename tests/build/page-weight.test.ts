import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { followImports } from '../../scripts/lib/budget/weigh-page.ts'
import { weighSite } from '../../scripts/lib/budget/weigh-site.ts'
import { listFiles } from '../support/site-files.ts'

const root = inject('siteFolder')
const { pages, templates, excesses } = weighSite(root, '/')

test('every page keeps the budget of its template', () => {
  const documents = templates.find(({ budget }) => budget.template === 'document')
  expect(documents?.pageCount).toBeGreaterThan(50)
  expect(excesses).toEqual([])
})

test('the charts of the pages are weighed', () => {
  expect(pages.filter(({ chartBytes }) => chartBytes > 0).length).toBeGreaterThan(10)
})

test('a chart brings at most 61 kB when it is touched', async () => {
  const scripts = (await listFiles(join(root, '_astro'))).filter((file) => file.endsWith('.js'))
  const live = scripts.filter((file) => file.includes('live-chart'))
  expect(live).toHaveLength(1)
  const files = followImports(
    live.map((file) => `_astro/${file}`),
    (file) => readFileSync(join(root, file), 'utf8'),
  )
  expect(files.length).toBeGreaterThan(1)
  const sizes = files.map((file) => gzipSync(readFileSync(join(root, file))).length)
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(61_000)
})
