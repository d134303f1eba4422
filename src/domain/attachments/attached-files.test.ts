import { expect, test } from 'vitest'
import type { Corpus, Entry } from '#domain/corpus.ts'
import type { Affair } from '#schemas/affair.ts'
import { listAttachedFiles } from './attached-files.ts'

function createAffair(id: string, more: Partial<Affair> = {}): Entry<Affair> {
  const data = {
    scope: 'web',
    tables: [{ data: `2026/${id}.csv`, caption: id }],
    attachments: [{ file: `attachments/2026/${id}.pdf`, title: id }],
    ...more,
  } as Affair
  return { kind: 'affairs', id, file: `content/affairs/2026/${id}.md`, data, body: '', bodyLine: 1 }
}

function listOf(affairs: Entry<Affair>[], files = affairs.map(({ id }) => id)): string[] {
  return listAttachedFiles({
    affairs,
    policies: [],
    summaries: [],
    rankings: [],
    files: files.flatMap((id) => [
      `data/attachments/2026/${id}.pdf`,
      `data/affairs/2026/${id}.csv`,
    ]),
  } as Partial<Corpus> as Corpus)
}

test('what published entries attach has a page, and their tables have none', () => {
  expect(listOf([createAffair('a')])).toEqual(['attachments/2026/a.pdf'])
})

test('a file that two entries attach has one page', () => {
  const { attachments } = createAffair('a').data
  expect(listOf([createAffair('a'), createAffair('b', { attachments })], ['a'])).toEqual([
    'attachments/2026/a.pdf',
  ])
})

test('what hangs only on the wall, was withdrawn or is not there has none', () => {
  const hidden = [
    createAffair('wall', { scope: 'board-only' }),
    createAffair('gone', { withdrawn: { on: '2026-01-01', reason: '误发' } }),
  ]
  expect(listOf(hidden)).toEqual([])
  expect(listOf([createAffair('missing')], [])).toEqual([])
})
