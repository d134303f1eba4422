import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatHistoryReport, toHistoryReport } from '#domain/history/history-report.ts'
import { createRepository, type TestRepository } from '../../../tests/support/git-repository.ts'
import { openRepository } from './repository-fs.ts'
import { scanHistory } from './scan-history-fs.ts'

const context = {
  official: { phones: new Set<string>(), emails: new Set<string>() },
  today: '2026-11-22',
}
const idNumber = '11010519491231002X'
const leak = `身份证号：${idNumber}\n`
const entry = 'content/affairs/2026/a.md'

async function scan({ folder }: Pick<TestRepository, 'folder'>, cache = join(folder, '.cache')) {
  const repository = openRepository(folder)
  if (repository === undefined) throw new Error('no repository')
  const found = await scanHistory(repository, context, cache)
  return { ...found, report: toHistoryReport(found, [], repository.isShallow) }
}

test('what was deleted is found, with the commit that brought it and the last that held it', async () => {
  using repository = createRepository()
  const first = repository.commit({ [entry]: leak }, { at: '2026-10-01 08:00' })
  const last = repository.commit({ 'content/b.md': '无' }, { at: '2026-10-02 08:00' })
  repository.commit({ [entry]: null }, { at: '2026-10-03 08:00' })
  const { report } = await scan(repository)
  expect(report.isClean).toBe(false)
  expect(report.findings).toMatchObject([
    { paths: [entry], first: { id: first, at: '2026-10-01 08:00' }, last: { id: last } },
  ])
  const text = formatHistoryReport(report)
  expect(text).toContain(`最后在提交 ${last.slice(0, 10)} 里`)
  expect(text).not.toContain(idNumber)
})

test('what is still there is said to be, under every name it had', async () => {
  using repository = createRepository()
  repository.commit({ [entry]: leak })
  repository.commit({ [entry]: null, 'data/attachments/2026/b.txt': leak })
  const { report } = await scan(repository)
  expect(report.findings[0]?.paths).toEqual([entry, 'data/attachments/2026/b.txt'])
  expect(report.findings[0]?.last).toBeUndefined()
})

test('a side branch that undid its leak before it was merged still holds it', async () => {
  using repository = createRepository()
  const { git } = repository
  repository.commit({ [entry]: '无' })
  git('checkout', '--quiet', '-b', 'side')
  repository.commit({ [entry]: leak })
  repository.commit({ [entry]: '无' })
  git('checkout', '--quiet', 'main')
  repository.commit({ 'content/b.md': '有' })
  git('merge', '--quiet', '--no-edit', '--no-ff', 'side')
  git('branch', '--quiet', '-D', 'side')
  expect((await scan(repository)).report.isClean).toBe(false)
})

test('other branches, stashes, tables and messages are looked at, and a clean past is clean', async () => {
  using repository = createRepository()
  repository.commit({ [entry]: '经费公开' })
  expect((await scan(repository)).report).toMatchObject({ isClean: true, isWhole: true })
  repository.write({ [entry]: leak })
  repository.git('stash', '--quiet')
  repository.git('checkout', '--quiet', '-b', 'other')
  repository.commit({ 'data/affairs/2026/a.csv': `姓名,身份证号\n王小明,${idNumber}\n` })
  repository.commit({}, { message: `删去 ${idNumber}` })
  repository.git('checkout', '--quiet', 'main')
  const { report } = await scan(repository)
  const places = report.findings.flatMap(({ hits }) => hits.map(({ place }) => place))
  expect(places).toEqual(expect.arrayContaining(['第 1 行', '第 2 行第 2 列', '提交说明']))
})

test('a version is read once, until something that judges it changes', async () => {
  using repository = createRepository()
  repository.commit({ [entry]: leak })
  const first = await scan(repository)
  const second = await scan(repository)
  expect([first.read, second.read]).toEqual([1, 0])
  expect(second.report.findings).toEqual(first.report.findings)
})

test('a version that somebody answers for is not counted again', async () => {
  using repository = createRepository()
  repository.commit({ [entry]: leak })
  const found = await scan(repository)
  const digest = found.findings[0]?.digest ?? ''
  expect(toHistoryReport(found, [digest.slice(0, 32)], false).isClean).toBe(true)
  expect(toHistoryReport(found, ['0'.repeat(32)], false).isClean).toBe(false)
})

test('a clone that lacks its past says so', async () => {
  using repository = createRepository()
  repository.commit({ [entry]: leak })
  repository.commit({ [entry]: '无' })
  const clone = join(repository.folder, 'clone')
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.folder}`, clone])
  const { report } = await scan({ folder: clone })
  expect(report).toMatchObject({ isClean: true, isWhole: false })
  expect(formatHistoryReport(report)).toContain('git fetch --unshallow')
})
