import { expect, inject, test } from 'vitest'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { getCacheFolder } from '../support/build-root.ts'
import { readDataStore } from './data-store.ts'

const { corpus } = loadCorpus(projectRoot)
const store = await readDataStore(getCacheFolder(projectRoot, inject('siteFolder')))

test.each(['affairs', 'policies', 'summaries', 'rankings', 'pages'] as const)(
  'Astro holds the same %s as everything else works from',
  (kind) => {
    const stored = store.get(kind)
    console.log(kind, stored?.size, corpus[kind].length)
    expect(stored?.size).toBe(corpus[kind].length)
  },
)
