import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { listPagePaths } from '#domain/links/page-paths.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { findBrokenLinks } from '../support/links.ts'
import { parseHtmlTags } from '../support/html-tags.ts'
import { listFiles } from '../support/site-files.ts'

const root = inject('siteFolder')
const pages = (await listFiles(root)).filter((file) => file.endsWith('.html'))

test('every link, asset and fragment of the site leads somewhere', async () => {
  const home = parseHtmlTags(await readFile(join(root, 'index.html'), 'utf8'))
  const canonical = home.find(({ attributes }) => attributes.get('rel') === 'canonical')
  const { origin } = new URL(canonical?.attributes.get('href') ?? '')
  expect(pages.length).toBeGreaterThan(100)
  expect(await findBrokenLinks({ root, base: '/', origin })).toEqual([])
})

test('the gate knows the address of all figures that a unit has stated, and of no others', async () => {
  const known = [...listPagePaths(loadCorpus(projectRoot).corpus)].filter(isFigures)
  const built = (await listFiles(root)).map((file) => `/${file}`).filter(isFigures)
  expect(built.length).toBeGreaterThan(10)
  expect(known.toSorted()).toEqual(built.toSorted())
})

test('every page can be reached from the home page by links', async () => {
  const reached = new Set(['index.html'])
  for (const file of reached) {
    for (const { name, attributes } of parseHtmlTags(await readFile(join(root, file), 'utf8'))) {
      const href = name === 'a' ? attributes.get('href') : undefined
      const target = href === undefined ? undefined : toFile(file, href)
      if (target !== undefined && pages.includes(target)) reached.add(target)
    }
  }
  expect(pages.filter((page) => !reached.has(page) && page !== '404.html')).toEqual([])
})

function isFigures(path: string): boolean {
  return path.endsWith('/figures.json')
}

/** The page to which a link leads, as a file of the site. */
function toFile(from: string, href: string): string {
  const { pathname } = new URL(href, `https://site.invalid/${from.replace(/index\.html$/, '')}`)
  return decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html')
}
