import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { beforeAll, describe, expect, test } from 'vitest'
import { runGate } from '#loaders/gate-fs.ts'
import { buildRoot, getCacheFolder } from '../support/build-root.ts'
import { createTempFolder } from '../support/fixture.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'
import { fixtureNow } from './gate-fixture.ts'

const idNumber = '11010519491231002X'
const now = '2026-11-22T10:00:00+08:00'
const entry = 'content/affairs/2026/tonghua-finance-2026-09.md'
const table = 'data/affairs/2026/tonghua-finance-2026-09.csv'
const attachment = 'data/attachments/2026/tonghua-roster.txt'

/** A portal with a leak in a body, a table, an attachment and a message, built from its repository. */
function createLeak(): TestRepository {
  const repository = createRepository()
  cpSync('tests/fixtures/minimal', repository.folder, { recursive: true })
  repository.commit({ [entry]: read(repository, entry) })
  const text = read(repository, entry)
    .replace(
      'tables:',
      'attachments:\n  - file: attachments/2026/tonghua-roster.txt\n    title: 花名册\ntables:',
    )
    .concat(`\n经办人证号 110105 １９４９1231 002x。\n`)
  repository.commit(
    {
      [entry]: text,
      [table]: read(repository, table).replace('公共区域', `${idNumber}公共区域`),
      [attachment]: `桐花社区花名册\n王小明 ${idNumber}\n`,
    },
    { message: `补充 ${idNumber}` },
  )
  repository.commit({ [entry]: `${text}\n票据另存。\n` })
  return repository
}

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

/** Every object of the repository and every file beside them, as one text. */
function dumpRepository({ folder, git }: TestRepository): string {
  const objects = git('cat-file', '--batch-all-objects', '--batch', '--unordered')
  const files = spawnSync('grep', ['-rlE', '49 ?1231|４９1231', join(folder, '.git')])
  return `${objects}${files.stdout.toString()}`
}

describe('a leak that is in history and on the site', () => {
  const state: { repository?: TestRepository; out?: string } = {}
  beforeAll(async () => {
    state.repository = createLeak()
    state.out = join(await createTempFolder(), 'site')
    const { folder } = state.repository
    const { exitCode, output } = await buildRoot(folder, state.out, { now })
    // Where the gate knows ID numbers it refuses the leak; the site of before it knew them is what counts.
    if (exitCode !== 0) expect(output).toContain('I0')
  })

  test('is found, removed, kept out, and in the end nowhere', async () => {
    const { repository, out = '' } = state
    if (repository === undefined) throw new Error('no leak')
    using leak = repository
    const { folder } = leak
    const wasBuilt = existsSync(out)

    const first = takeDown(folder, out, ['--stdin', '--yes'], idNumber)
    expect(first.status, first.text).toBe(1)
    expect(first.text).not.toContain(idNumber)
    for (const place of [entry, table, attachment, 'git 历史里的文件', 'git 提交说明']) {
      expect(first.text).toContain(place)
    }
    if (wasBuilt) {
      expect(first.text).toContain('affairs/2026/tonghua-finance-2026-09/index.html')
      expect(first.text).toContain(
        'https://gongkailan.example/affairs/2026/tonghua-finance-2026-09/',
      )
      expect(first.text).toMatch(/网站的检索索引：\d/)
    }
    expect(existsSync(getCacheFolder(folder, out))).toBe(false)
    expect(read(leak, entry)).toMatch(/revisions:[\s\S]+〔已删除〕/)
    expect(read(leak, 'data/takedowns.csv')).not.toContain('1949')
    expect(leak.git('status', '--porcelain')).not.toContain('takedown-key')

    leak.commit({}, { message: 'remove' })
    const { exitCode, output } = await buildRoot(folder, out, { now })
    expect(exitCode, output).toBe(0)

    const purged = takeDown(folder, out, ['--stdin', '--yes', '--purge-history'], idNumber)
    expect(purged.text).toContain('没有剩下的')
    expect(purged.status).toBe(0)
    expect(dumpRepository(leak)).not.toMatch(/1949 ?1231|１９４９1231/)
    expect(leak.git('fsck', '--full', '--strict')).not.toContain('error')
    expect(leak.git('log', '--format=%s').trim().split('\n')).toHaveLength(4)
    expect(leak.git('status', '--porcelain')).toBe('')
    expect(takeDown(folder, out, ['--stdin'], idNumber)).toMatchObject({ status: 0 })

    leak.write({ [entry]: `${read(leak, entry)}\n证号：一一〇一〇五-１９４９1231-002X\n` })
    const { issues } = await runGate(folder, { now: fixtureNow, release: false })
    expect(issues.filter(({ code }) => code === 'G007')).toHaveLength(1)
  })
})

test('an entry that goes as a whole leaves a page that says so, and takes its files along', async () => {
  using leak = createLeak()
  const { folder } = leak
  const out = join(await createTempFolder(), 'site')
  const first = takeDown(folder, out, [entry, '--yes', '--reason', 'rights'])
  expect(first.text).toContain(`删除 ${attachment}`)
  expect(existsSync(join(folder, table))).toBe(false)
  leak.commit({}, { message: 'remove' })
  const purged = takeDown(folder, out, [entry, '--yes', '--purge-history'])
  expect(purged.text).toContain('没有剩下的')
  // The message of a commit is no part of the file.
  expect(leak.git('cat-file', '--batch-all-objects', '--batch')).not.toMatch(/票据另存|花名册/)
  const { issues } = await runGate(folder, { now: fixtureNow, release: false })
  expect(issues).toEqual([])
  expect(read(leak, entry)).toContain('侵犯了他人的合法权益')
  leak.write({ 'data/attachments/2026/again.txt': `桐花社区花名册\n王小明 ${idNumber}\n` })
  const again = await runGate(folder, { now: fixtureNow, release: false })
  expect(again.issues.map(({ code }) => code)).toContain('G007')
})

test('what says too little is refused, and a repository in use is left alone', () => {
  using leak = createLeak()
  expect(takeDown(leak.folder, '/nowhere', ['--stdin'], '王').status).toBe(2)
  leak.git('checkout', '--quiet', '--detach')
  const before = leak.git('rev-parse', 'HEAD')
  const refused = takeDown(
    leak.folder,
    '/nowhere',
    ['--stdin', '--yes', '--purge-history'],
    idNumber,
  )
  expect(refused.text).toContain('git switch')
  expect(refused.status).toBe(1)
  expect(leak.git('rev-parse', 'HEAD')).toBe(before)
  expect(leak.git('status', '--porcelain')).toBe('')
})
