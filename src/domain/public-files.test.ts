import { expect, test } from 'vitest'
import type { Affair } from '#schemas/affair.ts'
import type { Corpus, Entry } from './corpus.ts'
import { toPublicFiles } from './public-files.ts'

function createAffair(id: string, more: Partial<Affair>): Entry<Affair> {
  const data = {
    scope: 'web',
    tables: [{ data: `2026/${id}.csv`, caption: id }],
    attachments: [{ file: `attachments/2026/${id}.pdf`, title: id }],
    ...more,
  } as Affair
  return { kind: 'affairs', id, file: `content/affairs/2026/${id}.md`, data, body: '', bodyLine: 1 }
}

function publicFilesOf(affairs: Entry<Affair>[]): string[] {
  const own = affairs.flatMap(({ id }) => [
    `data/affairs/2026/${id}.csv`,
    `data/attachments/2026/${id}.pdf`,
  ])
  const files = [
    'data/reviews.csv',
    'data/site.yaml',
    'data/units.csv',
    'data/affairs/2026/orphan.csv',
    ...own,
  ]
  return toPublicFiles({
    affairs,
    policies: [],
    summaries: [],
    rankings: [],
    files,
  } as Partial<Corpus> as Corpus)
}

test('what a published notice refers to is public, with the basic data', () => {
  expect(publicFilesOf([createAffair('a', {})])).toEqual([
    'data/units.csv',
    'data/affairs/2026/a.csv',
    'data/attachments/2026/a.pdf',
  ])
})

test('the files of a board-only or withdrawn notice are not', () => {
  const hidden = [
    createAffair('wall', { scope: 'board-only' }),
    createAffair('gone', { withdrawn: { on: '2026-01-01', reason: '误发' } }),
  ]
  expect(publicFilesOf(hidden)).toEqual(['data/units.csv'])
})
