import { expect, inject, test } from 'vitest'
import { toSearchRecords } from '#domain/search/records/to-search-records.ts'
import { withAttachments } from '#loaders/attachments/read-attachments-fs.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { createAttachmentsRoot } from '../support/attachments-root.ts'
import { getSharedSite } from '../support/shared-site.ts'
import { testNow } from '../support/test-clock.ts'
import { readPages } from './built-pages.ts'

test('every part of a page that search leads to is there', async () => {
  const found = await listSectionPaths(projectRoot)
  expect(found.some((path) => path.includes('/rankings/') && path.includes('#'))).toBe(true)
  expect(found.some((path) => /^\/policies\/.*#\p{Script=Han}/u.test(path))).toBe(true)
  expect(await findMissing(found, inject('siteFolder'))).toEqual([])
})

test('and so it is on a small portal with every kind of attachment', async () => {
  const root = await createAttachmentsRoot()
  const found = await listSectionPaths(root)
  expect(found.some((path) => /^\/attachments\/.*#worksheet-2$/.test(path))).toBe(true)
  expect(await findMissing(found, await getSharedSite('attachments'))).toEqual([])
})

async function listSectionPaths(root: string): Promise<string[]> {
  const corpus = await withAttachments(loadCorpus(root).corpus, root)
  return toSearchRecords(corpus, testNow).flatMap(({ sections }) =>
    sections.map(({ path }) => path),
  )
}

/** The paths whose page is not there, or has not exactly one element of their id. */
async function findMissing(paths: readonly string[], folder: string): Promise<string[]> {
  const pages = await readPages(folder)
  const ids = new Map(
    pages.map(({ path, tags }) => [
      path,
      tags.flatMap(({ attributes }) => attributes.get('id') ?? []),
    ]),
  )
  return paths.filter((path) => {
    const [page = '', id] = path.split('#')
    const known = ids.get(page)
    return (
      known === undefined || (id !== undefined && known.filter((one) => one === id).length !== 1)
    )
  })
}
