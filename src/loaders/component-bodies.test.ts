import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCorpus } from './corpus-fs.ts'
import { listComponentBodies } from './component-bodies.ts'

const project = process.cwd()
const root = join(project, 'tests/fixtures/sites/town')
const file = 'tests/fixtures/sites/town/content/affairs/2026/liyuan-services-2026-q3.mdx'

describe('listComponentBodies', () => {
  const { corpus } = loadCorpus(root)

  it('names what Astro must compile from the project’s folder, and nothing else', () => {
    expect(corpus.affairs.length).toBeGreaterThan(1)
    expect(listComponentBodies(corpus, root, project)).toEqual([file])
    expect(listComponentBodies(corpus, root, join(project, 'elsewhere'))).toEqual([`../${file}`])
  })

  it('leaves out what hangs only on the wall, and what has no body', () => {
    const change = (changes: object) => {
      const affairs = corpus.affairs.map((entry) => ({ ...entry, ...changes }))
      return listComponentBodies({ ...corpus, affairs }, root, project)
    }
    expect(change({ data: { scope: 'board-only' } })).toEqual([])
    expect(change({ body: '' })).toEqual([])
  })
})
