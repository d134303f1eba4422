import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { listExposedPaths } from '#domain/takedown/exposed-paths.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { listFiles } from '../support/site-files.ts'

const site = inject('siteFolder')
const { corpus } = loadCorpus(projectRoot)
const { affairs, policies, summaries, rankings } = corpus

test('every file of the site that shows the title of an entry is among those to be refreshed', async () => {
  const texts = await readTexts()
  const all = [...affairs, ...policies, ...summaries, ...rankings]
  // What another entry says itself would be found there, too.
  const entries = all.filter(
    ({ id, data }) =>
      !all.some((other) => other.id !== id && JSON.stringify(other).includes(data.title)),
  )
  const missing = entries.flatMap((entry) => {
    const { pages, folders } = listExposedPaths(corpus, [entry.file])
    const known = new Set(pages)
    return texts
      .filter(({ text }) => text.includes(entry.data.title))
      .filter(({ path }) => !known.has(path))
      .filter(({ path }) => ![...folders.keys()].some((folder) => path.startsWith(folder)))
      .map(({ path }) => `${entry.id} in ${path}`)
  })
  expect(entries.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
})

test('it is a small part of the site', async () => {
  const [affair] = affairs.filter(({ data }) => data.scope === 'web')
  const { pages, folders } = listExposedPaths(corpus, [affair?.file ?? ''])
  expect(pages.length).toBeLessThan((await readTexts()).length / 4)
  expect([...folders.keys()]).toEqual(['/search/', '/pagefind/', '/data/charts/'])
})

async function readTexts() {
  const files = (await listFiles(site)).filter((file) => /\.(?:html|xml|json|ics|csv)$/.test(file))
  return Promise.all(
    files.map(async (file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      text: await readFile(join(site, file), 'utf8'),
    })),
  )
}
