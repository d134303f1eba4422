import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ComparedHistory, History } from '#domain/history/history.ts'
import type { Site } from '#schemas/site.ts'
import { createRepository } from '../../../tests/support/git-repository.ts'
import { readHistory } from './history-fs.ts'

const site = { history: { openedOn: '2026-11-01', lateDays: 3 } } as Site
const now = '2026-11-22 10:00'
const entry = 'content/affairs/2026/a.md'

const write = (body: string, publishedAt = '2026-10-10 09:30') =>
  `---\ntitle: 收支\npublishedAt: ${publishedAt}\n---\n\n${body}\n`

function compared(history: History | undefined): ComparedHistory {
  if (history?.kind !== 'compared') throw new Error(JSON.stringify(history))
  return history
}

test('a site that is not open yet is compared with nothing', async () => {
  using repository = createRepository()
  repository.commit({ [entry]: write('一') })
  repository.write({ [entry]: write('二') })
  const { folder } = repository
  expect(await readHistory(folder, {} as Site, { now })).toBeUndefined()
  expect(await readHistory(folder, site, { now: '2026-10-31 23:59' })).toBeUndefined()
})

test('an entry that differs from the last commit is given as it was and as it is', async () => {
  using repository = createRepository()
  const first = repository.commit({
    [entry]: write('一'),
    'content/affairs/2026/b.md': write('一'),
  })
  repository.write({ [entry]: write('二') })
  const history = compared(await readHistory(repository.folder, site, { now }))
  expect(history.since).toBe(first.slice(0, 10))
  expect(history.changedAt).toBe(now)
  expect(history.changes.map(({ past }) => past.key)).toEqual(['affairs/a'])
  expect(history.changes[0]?.present).toMatchObject({ file: entry })
})

test('an entry in the folder of another year is the same one, and one that is gone is gone', async () => {
  using repository = createRepository()
  repository.commit({ [entry]: write('一'), 'content/policies/2026/b.md': write('一') })
  const moved = 'content/affairs/2025/a.md'
  repository.write({ [entry]: null, [moved]: write('一'), 'content/policies/2026/b.md': null })
  const { changes } = compared(await readHistory(repository.folder, site, { now }))
  expect(changes.map(({ present }) => present)).toEqual([
    expect.objectContaining({ file: moved, key: 'affairs/a' }),
    'gone',
  ])
})

test('front matter that cannot be read is not taken for an entry that is gone', async () => {
  using repository = createRepository()
  repository.commit({ [entry]: write('一') })
  repository.write({ [entry]: '---\ntitle: "一\n---\n' })
  const { changes } = compared(await readHistory(repository.folder, site, { now }))
  expect(changes.map(({ present }) => present)).toEqual(['unreadable'])
})

test('the moment of a change that is committed is the moment of its commit', async () => {
  using repository = createRepository()
  repository.commit({ [entry]: write('一') })
  repository.commit({ [entry]: write('二') }, { at: '2026-11-10 08:15' })
  expect(compared(await readHistory(repository.folder, site, { now })).changedAt).toBe(
    '2026-11-10 08:15',
  )
})

test('what was last rewritten before the opening is not compared', async () => {
  using repository = createRepository()
  repository.commit({ [entry]: write('一') }, { at: '2026-10-10 08:00' })
  repository.commit({ [entry]: write('二') }, { at: '2026-10-11 08:00' })
  expect(await readHistory(repository.folder, site, { now })).toBeUndefined()
})

test('a table counts as changed when a cell is, an attachment when a byte is', async () => {
  using repository = createRepository()
  repository.commit({
    'data/affairs/2026/a.csv': '项目,金额\n电费,10\n',
    'data/affairs/2026/b.csv': '项目,金额\n电费,10\n',
    'data/attachments/2026/a.txt': '原件\n',
    'data/attachments/2026/b.txt': '原件\n',
  })
  repository.write({
    'data/affairs/2026/a.csv': '\uFEFF"项目","金额"\r\n"电费","10"\r\n',
    'data/affairs/2026/b.csv': '项目,金额\n电费,11\n',
    'data/attachments/2026/a.txt': '原件。\n',
    'data/attachments/2026/b.txt': null,
  })
  const { changedFiles } = compared(await readHistory(repository.folder, site, { now }))
  expect([...changedFiles]).toEqual([
    ['data/affairs/2026/b.csv', 'changed'],
    ['data/attachments/2026/a.txt', 'changed'],
    ['data/attachments/2026/b.txt', 'removed'],
  ])
})

test('a new entry arrives with the first commit that holds it, or now', async () => {
  using repository = createRepository()
  const first = repository.commit({ [entry]: write('一') })
  repository.commit({ 'content/affairs/2026/b.md': write('一') }, { at: '2026-11-05 08:00' })
  repository.commit({ 'content/affairs/2026/b.md': write('二') }, { at: '2026-11-06 08:00' })
  repository.write({ 'content/affairs/2026/c.md': write('一') })
  const { arrivals } = compared(await readHistory(repository.folder, site, { now, since: first }))
  expect([...arrivals]).toEqual([
    ['content/affairs/2026/b.md', '2026-11-05 08:00'],
    ['content/affairs/2026/c.md', now],
  ])
})

test('content in a folder of a larger repository is compared, and nothing beside it', async () => {
  using repository = createRepository()
  repository.commit({ [`town/${entry}`]: write('一'), [entry]: write('一') })
  repository.write({ [`town/${entry}`]: write('二'), [entry]: write('二') })
  const folder = join(repository.folder, 'town')
  const { changes } = compared(await readHistory(folder, site, { now }))
  expect(changes.map(({ past }) => past.file)).toEqual([entry])
})

test('it says why there is nothing to compare with', async () => {
  using repository = createRepository()
  const bare = mkdtempSync(join(tmpdir(), 'no-git-'))
  expect(await readHistory(bare, site, { now })).toEqual({
    kind: 'absent',
    reason: 'no-repository',
  })
  repository.commit({ [entry]: write('一') })
  const { folder } = repository
  expect(await readHistory(folder, site, { now })).toEqual({
    kind: 'absent',
    reason: 'first-version',
  })
  repository.commit({ [entry]: write('二') })
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, join(bare, 'clone')])
  const clone = join(bare, 'clone')
  expect(await readHistory(clone, site, { now })).toEqual({ kind: 'absent', reason: 'shallow' })
  expect(await readHistory(clone, site, { now, since: 'published' })).toEqual({
    kind: 'absent',
    reason: 'unknown-version',
  })
  rmSync(bare, { recursive: true })
})
