import { describe, expect, inject, test } from 'vitest'
import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'
import { withAttachments } from '#loaders/attachments/read-attachments-fs.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { getCacheFolder } from '../support/build-root.ts'
import { testInstant } from '../support/test-clock.ts'
import { readDataStore } from './data-store.ts'

const kept = await withAttachments(loadCorpus(projectRoot).corpus, projectRoot)
const corpus = toPublishedCorpus(kept, { now: testInstant })
const store = await readDataStore(getCacheFolder(projectRoot, inject('siteFolder')))

describe('Astro holds the same data as all else works from', () => {
  test.each(['affairs', 'policies', 'summaries', 'rankings', 'pages'] as const)('in %s', (kind) => {
    const published = corpus[kind].filter(({ data }) => !('scope' in data) || data.scope === 'web')
    const entries = published.map(({ id, data }) => [id, { ...data }] as const)
    expect(entries.length).toBeGreaterThan(1)
    expect(store.get(kind)).toEqual(new Map(entries))
  })

  test.each(['units', 'catalogue', 'laws', 'findings', 'topics', 'synonyms'] as const)(
    'in %s',
    (kind) => {
      const rows = corpus[kind].map(({ data }) => [data.id, data] as const)
      expect(rows.length).toBeGreaterThan(1)
      expect(store.get(kind)).toEqual(new Map(rows))
    },
  )

  test('in the tables of affairs and rankings', () => {
    const tables = [...corpus.tables].map(
      ([file, table]) => [file.replace(/^data\//, ''), table] as const,
    )
    expect(tables.length).toBeGreaterThan(1)
    expect(store.get('tables')).toEqual(new Map(tables))
  })

  test('in the attachments that everyone may see', () => {
    expect(corpus.attachments.size).toBeGreaterThan(1)
    expect(store.get('attachments')).toEqual(corpus.attachments)
  })

  test('about the site itself', () => {
    expect(store.get('site')?.get('site')).toMatchObject({ ...corpus.site?.data })
  })
})
