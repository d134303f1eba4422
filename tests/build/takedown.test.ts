import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { runGate } from '#loaders/gate-fs.ts'
import { buildRoot, getCacheFolder } from '../support/build-root.ts'
import { createDocx, paragraph } from '../support/attachment-files.ts'
import { createTempFolder } from '../support/fixture.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'
import { fixtureNow } from './gate-fixture.ts'

// Nothing that the gate knows by itself: a site with it has been published.
const secret = '青禾酒坊2019年欠缴水费旧账'
const spelled = '青禾酒坊**２０１９年** 欠缴　水费旧账'
const now = '2026-11-22T10:00:00+08:00'
const entry = 'content/affairs/2026/tonghua-finance-2026-09.md'
const table = 'data/affairs/2026/tonghua-finance-2026-09.csv'
const attachment = 'data/attachments/2026/tonghua-ledger.docx'

/** A portal with a leak in a body, a table, an attachment and a message, built from its repository. */
function createLeak(): TestRepository {
  const repository = createRepository()
  cpSync('tests/fixtures/minimal', repository.folder, { recursive: true })
  repository.commit({ [entry]: read(repository, entry) })
  const text = read(repository, entry)
    .replace(
      'tables:',
      'attachments:\n  - file: attachments/2026/tonghua-ledger.docx\n    title: 旧账\ntables:',
    )
    .concat(`\n附${spelled}。\n`)
  repository.commit(
    {
      [entry]: text,
      [table]: read(repository, table).replace('公共区域', `${secret}公共区域`),
      [attachment]: ledger,
    },
    { message: `补充${secret}` },
  )
  repository.commit({ [entry]: `${text}\n票据另存。\n` })
  return repository
}

const ledger = createDocx(paragraph(`桐花社区档案：${secret}，共三页，已经核对。`))

function read({ folder }: TestRepository, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

function takeDown(root: string, out: string, args: readonly string[], input = '') {
  const command = ['scripts/takedown.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: { ...process.env, PORTAL_ROOT: root, PORTAL_OUT: out, PORTAL_NOW: now },
    input,
    encoding: 'utf8',
  })
  return { status, text: stdout + stderr }
}

/** Every object of the repository, as one text. */
function dumpRepository({ git }: TestRepository): string {
  return git('cat-file', '--batch-all-objects', '--batch', '--unordered')
}

test('a leak in history and on the site is found, removed, kept out, and in the end nowhere', async () => {
  using leak = createLeak()
  const { folder } = leak
  const out = join(await createTempFolder(), 'site')
  const { exitCode, output } = await buildRoot(folder, out, { now })
  expect(exitCode, output).toBe(0)

  const first = takeDown(folder, out, ['--stdin', '--yes'], secret)
  expect(first.status, first.text).toBe(1)
  expect(first.text).not.toMatch(/欠缴|２０１９年/)
  for (const place of [entry, table, attachment, 'git 历史里的文件', 'git 提交说明']) {
    expect(first.text).toContain(place)
  }
  expect(first.text).toContain('  affairs/2026/tonghua-finance-2026-09/index.html\n')
  expect(first.text).toContain('  search/entries/')
  expect(first.text).toMatch(/网站的检索索引：\d/)
  expect(first.text).toContain('https://gongkailan.example/affairs/2026/tonghua-finance-2026-09/\n')
  expect(existsSync(getCacheFolder(folder, out))).toBe(false)
  expect(read(leak, entry)).toMatch(/revisions:[\s\S]+〔已删除〕/)
  expect(read(leak, 'data/takedowns.csv')).toMatch(/^2026-11-22,text,personal,15,/m)
  expect(leak.git('status', '--porcelain')).not.toContain('takedown-key')

  // What cannot be rewritten goes as a file.
  expect(takeDown(folder, out, [attachment, '--yes']).text).toContain(`删除 ${attachment}`)
  leak.commit({}, { message: 'remove' })
  const rebuilt = await buildRoot(folder, out, { now })
  expect(rebuilt.exitCode, rebuilt.output).toBe(0)

  const purged = takeDown(folder, out, ['--stdin', '--yes', '--purge-history'], secret)
  const backup = `${folder}-backup-202611221000.git`
  expect(purged.text).toContain(`清除历史以前做的备份：1 处\n  ${backup}`)
  expect(purged.text).not.toContain('没有剩下的。')
  expect(purged.status).toBe(1)
  expect(takeDown(folder, out, [attachment]).text).toContain(`rm -rf ${backup}`)
  rmSync(backup, { recursive: true })
  expect(dumpRepository(leak)).not.toMatch(/欠缴|水费旧账/)
  expect(leak.git('fsck', '--full', '--strict')).not.toContain('error')
  expect(leak.git('log', '--format=%s').trim().split('\n')).toHaveLength(4)
  expect(leak.git('status', '--porcelain')).toBe('')
  expect(takeDown(folder, out, ['--stdin'], spelled)).toMatchObject({ status: 0 })
  expect(takeDown(folder, out, [attachment]).text).toContain('历史里也没有')

  leak.write({ [entry]: `${read(leak, entry)}\n附青禾酒坊二〇一九年欠缴水费旧账\n` })
  const { issues } = await runGate(folder, { now: fixtureNow, release: false })
  expect(issues.filter(({ code }) => code === 'G007')).toHaveLength(1)
})

test('an entry that goes as a whole leaves a page that says so, and takes its files along', async () => {
  using leak = createLeak()
  const { folder } = leak
  const out = join(await createTempFolder(), 'site')
  const first = takeDown(folder, out, [entry, '--yes', '--reason', 'rights'])
  expect(first.text).toContain(`删除 ${attachment}`)
  expect(existsSync(join(folder, table))).toBe(false)
  expect(first.text.slice(first.text.indexOf('还有剩下的'))).not.toContain('内容文件')
  leak.commit({}, { message: 'remove' })
  const purged = takeDown(folder, out, [entry, '--yes', '--purge-history'])
  expect(purged.text).toMatch(/还有剩下的：\n清除历史以前做的备份：1 处\n.*\n\n/)
  rmSync(`${folder}-backup-202611221000.git`, { recursive: true })
  expect(takeDown(folder, out, [entry]).text).toContain('没有剩下的')
  // The message of a commit is no part of the file.
  expect(dumpRepository(leak).replaceAll(`补充${secret}`, '')).not.toMatch(/票据另存|欠缴/)
  const { issues } = await runGate(folder, { now: fixtureNow, release: false })
  expect(issues).toEqual([])
  expect(read(leak, entry)).toContain('侵犯了他人的合法权益')
  leak.write({ 'data/attachments/2026/again.docx': ledger })
  const again = await runGate(folder, { now: fixtureNow, release: false })
  expect(again.issues.map(({ code }) => code)).toContain('G007')
})

test('what says too little is refused, and a repository in use is left alone', () => {
  using leak = createLeak()
  expect(takeDown(leak.folder, '/nowhere', ['--stdin'], '王').status).toBe(2)
  leak.git('checkout', '--quiet', '--detach')
  const before = leak.git('rev-parse', 'HEAD')
  const refused = takeDown(leak.folder, '/nowhere', ['--stdin', '--yes', '--purge-history'], secret)
  expect(refused.text).toContain('git switch')
  expect(refused.status).toBe(1)
  expect(leak.git('rev-parse', 'HEAD')).toBe(before)
  expect(leak.git('status', '--porcelain')).toBe('')
})

test('a remote that still holds the leak, or cannot be asked, is not clean', () => {
  using leak = createLeak()
  using remote = createRepository()
  const { folder } = leak
  remote.git('config', 'core.bare', 'true')
  leak.git('remote', 'add', 'origin', join(remote.folder, '.git'))
  leak.git('push', '--quiet', 'origin', 'main', 'HEAD~1:refs/heads/draft', 'HEAD:refs/tags/v1')
  takeDown(folder, '/nowhere', [attachment, '--yes'])
  takeDown(folder, '/nowhere', ['--stdin', '--yes'], secret)
  leak.commit({}, { message: 'remove' })
  const purged = takeDown(folder, '/nowhere', ['--stdin', '--yes', '--purge-history'], secret)
  rmSync(`${folder}-backup-202611221000.git`, { recursive: true })
  expect(purged.text).toMatch(/远端.*：3 处\n {2}origin /)

  const held = takeDown(folder, '/nowhere', ['--stdin'], secret)
  expect(held.status).toBe(1)
  expect(held.text).toContain('origin main')
  expect(held.text).toContain('origin draft')
  expect(held.text).toContain('origin 标签 v1')
  expect(held.text).not.toContain('没有剩下的。')

  leak.git('push', '--quiet', '--force', 'origin', 'main', ':refs/heads/draft', ':refs/tags/v1')
  const clean = takeDown(folder, '/nowhere', ['--stdin'], secret)
  expect(clean.text).toContain('没有剩下的。')
  expect(clean.text).toContain('远端 origin：分支和标签都指向这里有的提交')
  expect(clean.status).toBe(0)

  leak.git('remote', 'set-url', 'origin', join(remote.folder, 'gone.git'))
  const unreachable = takeDown(folder, '/nowhere', ['--stdin'], secret)
  expect(unreachable.text).toContain('还不能说没有剩下的，这些地方没有查到：\n  远端 origin 连不上')
  expect(unreachable.text).not.toContain('没有剩下的。')
  expect(unreachable.status).toBe(1)
})
