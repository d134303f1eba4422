import { spawn } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import type { Corpus } from '#domain/corpus.ts'
import type { DatedKind } from '#domain/paths.ts'
import { runGate } from '#loaders/gate-fs.ts'
import { createTempFolder } from '../support/fixture.ts'
import { createFixtureRoot, fixtureNow } from './gate-fixture.ts'

const enter = ''
const takeAll = Array.from({ length: 20 }, () => enter)

const minimalCases = [
  {
    kind: 'affairs',
    lines: [
      '1',
      '桐花',
      '1',
      enter,
      '2026年11月20日',
      enter,
      '是',
      enter,
      enter,
      enter,
      '0900-5556001',
    ],
    files: [
      'content/affairs/2026/tonghua-finance-ledger-2026-10.md',
      'data/affairs/2026/tonghua-finance-ledger-2026-10.csv',
    ],
    data: {
      title: '桐花社区2026年10月财务收支明细公示',
      createdOn: '2026-11-20',
      publishedAt: fixtureNow,
      publicity: { from: '2026-11-22', to: '2026-12-07', days: 15, dayKind: 'calendar' },
      objection: { phone: '0900-5556001', until: '2026-12-07' },
      scope: 'web',
      tables: [
        {
          data: '2026/tonghua-finance-ledger-2026-10.csv',
          caption: '桐花社区2026年10月财务收支明细表',
        },
      ],
    },
  },
  {
    kind: 'policies',
    lines: ['2', '民政局', enter, '通知', '关于做好“两节”工作的通知: 2026', '1'],
    files: ['content/policies/2026/mzj-general-2026.md'],
    data: {
      title: '关于做好“两节”工作的通知: 2026',
      docNumber: '青民发〔2026〕7号',
      indexNo: 'QHX-2026-000013',
      indexScheme: 'initials',
      issuers: ['qh-mzj'],
      disclosure: '主动公开',
    },
  },
  {
    kind: 'summaries',
    lines: ['3', 'qh-liyuan', '半年总结'],
    files: ['content/summaries/2026/liyuan-2026-h1.md'],
    data: { title: '梨园村2026年上半年工作总结', unit: 'qh-liyuan', period: '2026-H1' },
  },
] as const

const shippedCases = [
  ['affairs', ['1', '荷花村', '宅基地']],
  ['affairs', ['1', '华原', '财务收支']],
  ['affairs', ['1', '文昌街道', '最低生活保障：审核信息']],
  ['policies', ['2', '云溪区民政局', enter, '函', '云溪区民政局关于商请提供数据的函', '综合']],
  ['policies', ['2', 'tc-mzj', enter, '公告', '关于开放日的公告', '综合', enter, '无', '无']],
  ['summaries', ['3', '文昌街道', '季度总结']],
] as const

describe('npm run new, on the smallest corpus', () => {
  it.each(minimalCases)('writes $kind that pass the gate and read back', async (wanted) => {
    using root = createFixtureRoot()
    const before = listFiles(root.path)
    const { code, output } = await runNew(root.path, [...wanted.lines, ...takeAll])
    expect(output).toContain('可以发布：错误 0，警告 0，提示 0（0 个文件）')
    expect(code).toBe(0)
    expect(listFiles(root.path).filter((file) => !before.includes(file))).toEqual(wanted.files)
    const { corpus, issues } = await check(root.path)
    expect(issues).toEqual([])
    expect(findEntry(corpus, wanted.kind, wanted.files[0])?.data).toMatchObject(wanted.data)
  })

  it('says what to do next, with the commands as they are typed', async () => {
    using root = createFixtureRoot()
    const [{ lines, files }] = minimalCases
    const { output } = await runNew(root.path, [...lines, ...takeAll])
    expect(output).toContain(`git -C "${root.path}" add ${files.join(' ')}\n`)
    expect(output).toContain('公开目录要求写到：收支项目、金额、结余。')
  })

  it('writes nothing when the answers end early, or when the last word is no', async () => {
    using root = createFixtureRoot()
    const before = listFiles(root.path)
    const [{ lines }] = minimalCases
    const early = await runNew(root.path, lines)
    expect(early.code).toBe(1)
    expect(early.output).toMatch(/\n没有写任何文件。\n$/)
    const refused = await runNew(root.path, ['3', '梨园', '年度总结', ...takeAll.slice(0, 7), '2'])
    expect(refused.code).toBe(0)
    expect(refused.output).toMatch(/\n没有写任何文件。\n$/)
    expect(listFiles(root.path)).toEqual(before)
  })

  it('ends politely on Ctrl-C', async () => {
    using root = createFixtureRoot()
    const before = listFiles(root.path)
    const child = start(root.path)
    child.stdout.once('data', () => child.kill('SIGINT'))
    const { code, output } = await finish(child)
    expect(code).toBe(1)
    expect(output).toMatch(/\n没有写任何文件。\n$/)
    expect(output).not.toContain('Error')
    expect(listFiles(root.path)).toEqual(before)
  })

  it('shows what the gate has against the entry, and nothing else', async () => {
    using root = createFixtureRoot('D001-published-before-created')
    const { code, output } = await runNew(root.path, [
      ...['3', '梨园', '专项总结', enter, '梨园村20XX年专项总结'],
      ...takeAll,
    ])
    expect(code).toBe(1)
    expect(output).toContain('错误 T001  “20XX”是占位符')
    expect(output).toContain('不能发布：错误 1，')
    expect(output).not.toContain('D001')
  })

  it('says what is missing where there are no units', async () => {
    const { code, output } = await runNew(await createTempFolder(), takeAll)
    expect(code).toBe(1)
    expect(output).toContain('没有单位表 data/units.csv')
  })
})

describe('npm run new, on the content that ships', () => {
  it('adds one entry after another, and the gate has nothing against any of them', async () => {
    const root = await createTempFolder()
    for (const folder of ['content', 'data'])
      cpSync(folder, `${root}/${folder}`, { recursive: true })
    const before = (await check(root)).issues
    const files: string[] = []
    for (const [kind, lines] of shippedCases) {
      const { code, output } = await runNew(root, [...lines, ...takeAll])
      expect.soft(code, output).toBe(0)
      const [, file = ''] = /写好了：\n {2}(\S+)/.exec(output) ?? []
      expect.soft(file).toMatch(new RegExp(`^content/${kind}/2026/`))
      files.push(file)
    }
    const { corpus, issues } = await check(root)
    expect(issues).toEqual(before)
    const entries = [...corpus.affairs, ...corpus.policies, ...corpus.summaries]
    expect(entries.filter(({ file }) => files.includes(file))).toHaveLength(shippedCases.length)
  })
})

function check(root: string) {
  return runGate(root, { now: fixtureNow, release: false })
}

function findEntry(corpus: Corpus, kind: DatedKind, path: string) {
  return corpus[kind].find(({ file }) => file === path)
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => `${item.parentPath}/${item.name}`.slice(root.length + 1))
    .sort()
}

async function runNew(root: string, lines: readonly string[]) {
  const child = start(root)
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  return finish(child)
}

function start(root: string) {
  const clock = `${fixtureNow.replace(' ', 'T')}:00+08:00`
  return spawn(process.execPath, ['scripts/new-entry.ts'], {
    env: { ...process.env, PORTAL_ROOT: root, PORTAL_NOW: clock },
    stdio: 'pipe',
  })
}

async function finish(child: ReturnType<typeof start>): Promise<{ code: number; output: string }> {
  const code = new Promise<number>((resolve) => {
    child.once('close', (status) => {
      resolve(status ?? -1)
    })
  })
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await code, output: output + errors }
}
