import { expect, test } from 'vitest'
import { readEntry } from '#loaders/read-entry.ts'
import { entryKinds } from '#loaders/record-kinds.ts'
import { addRevision, removeRow, toTombstone, withoutFile } from './rewrite-entry.ts'

const file = 'content/affairs/2026/a.md'
const entry = `---
title: 桐花社区王小明的救助 # 说明
origin: demo
unit: qh-tonghua
item: finance-ledger
period: 2026-09
createdOn: 2026-10-09
publishedAt: 2026-10-10 09:30
keywords: [王小明]
tables:
  - data: 2026/a.csv
    caption: 明细
attachments:
  - file: attachments/2026/a.pdf
    title: 原件
---

王小明领取救助金。
`

test('a tombstone is a valid entry that says when and why, and nothing of what was said', () => {
  const tombstone = toTombstone(entry, '2026-11-22', 'personal') ?? ''
  const read = readEntry('affairs', entryKinds.affairs, file, tombstone)
  expect(read.problems).toEqual([])
  expect(read.entry?.data).toMatchObject({
    publishedAt: '2026-10-10 09:30',
    tables: [],
    attachments: [],
    withdrawn: { on: '2026-11-22', reason: '误公开了不应公开的个人信息，内容已经删除。' },
  })
  expect(tombstone).not.toMatch(/小明|明细|原件/)
})

test('what has no time of publication cannot be a tombstone', () => {
  expect(toTombstone('---\ntitle: 关于\n---\n', '2026-11-22', 'wrong')).toBeUndefined()
  expect(toTombstone('关于', '2026-11-22', 'wrong')).toBeUndefined()
})

test('a text is taken out wherever it stands', () => {
  expect(removeRow('甲王 小明乙，王小明。', '王小明')).toBe('甲〔已删除〕乙，〔已删除〕。')
})

test('a note on the correction is added once, and the rest stays as it was typed', () => {
  const once = addRevision(entry, '2026-11-22', '删去一处。')
  expect(once).toContain('# 说明')
  expect(once).toContain('revisions:\n  - on: 2026-11-22\n    note: 删去一处。\n')
  expect(addRevision(once, '2026-11-22', '删去一处。')).toBe(once)
  expect(addRevision(once, '2026-11-23', '再删一处。')).toContain('on: 2026-11-23')
})

test('an entry loses the lines on a file that is gone', () => {
  const text = withoutFile(entry, 'data/attachments/2026/a.pdf')
  expect(text).not.toContain('attachments')
  expect(text).toContain('2026/a.csv')
  expect(withoutFile(entry, 'data/attachments/2026/b.pdf')).toBeUndefined()
})

test('a ranking loses the period whose table is gone', () => {
  const ranking = '---\nperiods:\n  - period: 2026-Q2\n  - period: 2026-Q3\n---\n'
  const path = 'data/rankings/disclosure/2026-Q2.csv'
  const text = withoutFile(ranking, path, 'content/rankings/disclosure.md')
  expect(text).toBe('---\nperiods:\n  - period: 2026-Q3\n---\n')
  expect(withoutFile(ranking, path, 'content/rankings/other.md')).toBeUndefined()
})
