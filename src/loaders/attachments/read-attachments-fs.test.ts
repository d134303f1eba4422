import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { withAttachments } from './read-attachments-fs.ts'

const root = resolve('tests/fixtures/sites/town')
const { corpus } = loadCorpus(root)

test('attachments of published entries are read, in the order of their paths', async () => {
  const { attachments } = await withAttachments(corpus, root)
  const files = [...attachments.keys()]
  expect(files).toContain('attachments/2026/liyuan-charter-draft.txt')
  expect(files).toEqual([...files].sort())
  const { content, bytes, digest } = attachments.get(files[0] ?? '') ?? {}
  expect(content?.kind).toBe('text')
  expect(bytes).toBeGreaterThan(10)
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
})

test('what is only for the wall is looked at and not kept', async () => {
  const wall = 'attachments/2026/liyuan-wall-only.txt'
  expect(corpus.files).toContain(`data/${wall}`)
  const { attachments } = await withAttachments(corpus, root)
  expect(attachments.has(wall)).toBe(false)
})

test('a file that no entry refers to is not read', async () => {
  const none = { ...corpus, affairs: [], policies: [], summaries: [] }
  expect((await withAttachments(none, root)).attachments.size).toBe(0)
})

test('reading changes nothing else of the corpus', async () => {
  const read = await withAttachments(corpus, root)
  const { attachments, attachmentParts, attachmentFaults } = corpus
  expect({ ...read, attachments, attachmentParts, attachmentFaults }).toEqual(corpus)
})
