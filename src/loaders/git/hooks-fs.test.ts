import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createRepository, type TestRepository } from '../../../tests/support/git-repository.ts'
import { installHook, removeHook } from './hooks-fs.ts'

const entry = 'content/affairs/2026/tonghua-finance-2026-09.md'
const idNumber = '11010519491231002X'

/** The smallest valid corpus, committed. */
function createPortal(): TestRepository {
  const repository = createRepository()
  cpSync('tests/fixtures/minimal', repository.folder, { recursive: true })
  repository.commit({})
  return repository
}

function commit({ folder }: TestRepository, ...args: string[]) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
  )
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@localhost']
  const command = [...identity, 'commit', '-m', 'change', ...args]
  const { status, stderr } = spawnSync('git', command, {
    cwd: folder,
    env: { ...env, PORTAL_NOW: '2026-11-22T10:00:00+08:00' },
    encoding: 'utf8',
  })
  return { isCommitted: status === 0, stderr }
}

function read({ folder }: TestRepository, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

test('a commit with an ID number is refused, in words that do not repeat it', () => {
  using repository = createPortal()
  installHook(repository.folder, resolve('.'))
  repository.write({ [entry]: `${read(repository, entry)}\n经办人身份证号${idNumber}。\n` })
  repository.git('add', '--all')
  const { isCommitted, stderr } = commit(repository)
  expect(isCommitted).toBe(false)
  expect(stderr).toContain(`git restore --staged -- ${entry}`)
  expect(stderr).toMatch(/身份证号.*\*{3}/)
  expect(stderr).not.toContain(idNumber)
})

test('what is staged counts, not what lies in the working tree', () => {
  using repository = createPortal()
  installHook(repository.folder, resolve('.'))
  const clean = read(repository, entry)
  repository.write({ [entry]: `${clean}\n身份证号${idNumber}\n` })
  repository.git('add', '--all')
  repository.write({ [entry]: clean })
  expect(commit(repository).isCommitted).toBe(false)
  repository.git('add', '--all')
  repository.write({
    [entry]: `${clean}\n身份证号${idNumber}\n`,
    'content/affairs/2026/other.txt': '',
  })
  repository.git('add', 'content/affairs/2026/other.txt')
  repository.git('rm', '--quiet', '--cached', 'content/affairs/2026/other.txt')
  expect(commit(repository, '--allow-empty').isCommitted).toBe(true)
})

test('the index of `git commit -a` counts, and a broken file is refused', () => {
  using repository = createPortal()
  installHook(repository.folder, resolve('.'))
  repository.write({ [entry]: '---\ntitle: "收支\n---\n' })
  const { isCommitted, stderr } = commit(repository, '--all')
  expect(isCommitted).toBe(false)
  expect(stderr).toContain('S005')
})

test('an attachment that no entry shows is looked into, too', () => {
  using repository = createPortal()
  installHook(repository.folder, resolve('.'))
  repository.write({ 'data/attachments/2026/roster.txt': `姓名：王小明 身份证号：${idNumber}\n` })
  repository.git('add', '--all')
  expect(commit(repository).stderr).toContain('data/attachments/2026/roster.txt')
})

test('a hook that was there runs first, and comes back when this one leaves', () => {
  using repository = createPortal()
  const file = join(repository.folder, '.git/hooks/pre-commit')
  repository.write({ '.git/hooks/pre-commit': '#!/bin/sh\necho theirs >&2\n' })
  chmodSync(file, 0o755)
  expect(installHook(repository.folder, resolve('.'))).toMatchObject({ kind: 'joined', file })
  expect(installHook(repository.folder, resolve('.')).kind).toBe('joined')
  repository.write({ 'README.txt': '' })
  repository.git('add', '--all')
  expect(commit(repository)).toMatchObject({ isCommitted: true })
  expect(removeHook(repository.folder)).toEqual({ kind: 'removed', file })
  expect(readFileSync(file, 'utf8')).toContain('echo theirs')
  expect(removeHook(repository.folder).kind).toBe('not-there')
})

test('the folder that core.hooksPath names is used, of another working tree the shared one', () => {
  using repository = createPortal()
  const { folder, git } = repository
  git('worktree', 'add', '--quiet', '--detach', 'beside')
  const shared = join(folder, '.git/hooks/pre-commit')
  expect(installHook(join(folder, 'beside'), resolve('.'))).toMatchObject({ file: shared })
  git('config', 'core.hooksPath', '.githooks')
  installHook(folder, resolve('.'))
  expect(existsSync(join(folder, '.githooks/pre-commit'))).toBe(true)
})

test('a portal in a folder with spaces and quotes, below the top, is found', () => {
  using repository = createRepository()
  const place = "县 民政's"
  cpSync('tests/fixtures/minimal', join(repository.folder, place), { recursive: true })
  repository.commit({})
  installHook(join(repository.folder, place), resolve('.'))
  repository.write({ [`${place}/${entry}`]: `身份证号${idNumber}` })
  repository.git('add', '--all')
  const { isCommitted, stderr } = commit(repository)
  expect(isCommitted).toBe(false)
  expect(stderr).toContain(entry)
})

test('outside of a repository it says so', () => {
  expect(installHook('/', resolve('.'))).toEqual({ kind: 'no-repository' })
})
