import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { allChecks } from '#domain/gate/checks/all-checks.ts'
import type { Issue, Rule } from '#domain/gate/issue.ts'
import { reviewRules } from '#domain/gate/reviews/review-rules.ts'
import { severityNames } from '#domain/gate/report.ts'
import { shapeRules } from '#domain/gate/shape-rules.ts'
import { runGate } from '#loaders/gate-fs.ts'
import {
  createFixtureRoot,
  fixtureNow,
  listGateFixtures,
  readExpectation,
  toExpectedLine,
} from './gate-fixture.ts'

const rules: readonly Rule[] = [
  ...Object.values(shapeRules),
  ...allChecks,
  ...Object.values(reviewRules),
]
const fixtures = listGateFixtures()

describe('the smallest valid corpus', () => {
  it('has nothing against it', async () => {
    using root = createFixtureRoot()
    const { issues } = await runGate(root.path, { now: fixtureNow, release: false })
    expect(issues).toEqual([])
  })
})

describe('the gate', () => {
  it.each(fixtures)('finds in %s exactly what is expected', async (name) => {
    using root = createFixtureRoot(name)
    const expected = readExpectation(name)
    const { issues } = await runGate(root.path, { now: fixtureNow, release: expected.release })
    expect(issues.map(toExpectedLine).sort()).toEqual(expected.issues)
    expect(issues.filter(isBadlyWorded)).toEqual([])
  })

  it('reports file by file, top to bottom and left to right', async () => {
    using root = createFixtureRoot('R005-broken-links')
    const { issues } = await runGate(root.path, { now: fixtureNow, release: false })
    const places = issues.map(({ line, column }) => line * 1000 + Number(column))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.length).toBeGreaterThan(5)
  })

  it('has a fixture for every code, named after it, in which the code occurs', () => {
    const proven = fixtures.filter((name) =>
      readExpectation(name).issues.some((line) => line.split(' ')[0] === codeOf(name)),
    )
    expect(unique(proven.map(codeOf))).toEqual(unique(rules.map(({ code }) => code)))
  })

  it('uses every code once', () => {
    const codes = rules.map(({ code }) => code)
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
    expect(codes.filter((code) => !/^[A-Z]\d{3}$/.test(code))).toEqual([])
  })
})

describe('docs/gate.md', () => {
  const sections = readFileSync('docs/gate.md', 'utf8')
    .split(/^## (?=[A-Z]\d{3} )/m)
    .slice(1)

  it('has one section for every code, and no others', () => {
    const titles = sections.map((section) => section.split('\n')[0])
    expect(titles.toSorted()).toEqual(rules.map(({ code, title }) => `${code} ${title}`).sort())
  })

  it.each(rules)(
    'gives for $code its severity, its reason, a bad example and a good one',
    (rule) => {
      const section = sections.find((text) => text.startsWith(`${rule.code} `))
      expect(section).toContain(`\n\n**${severityNames[rule.severity]}**\u3000${rule.why}\n`)
      expect(section).toMatch(/\n不对：\n\n```[\s\S]+?\n```\n/)
      expect(section).toMatch(/\n改法：\S[^\n]*。\n\n```[\s\S]+?\n```\n/)
    },
  )
})

describe('npm run check', () => {
  it('reports in Chinese, by file, with counts, and fails when there is an error', async () => {
    using root = createFixtureRoot('D001-published-before-created')
    const { code, stdout } = await runCheck(root.path)
    expect(code).toBe(1)
    expect(stdout).toContain('content/affairs/2026/tonghua-finance-2026-09.md\n  8:14  错误 D001  ')
    expect(stdout).toMatch(/\n\n不能发布：错误 1，警告 0，提示 0（1 个文件）\n$/)
  })

  it('prints every issue as JSON with what the contract names', async () => {
    using root = createFixtureRoot('D001-published-before-created')
    const { code, stdout } = await runCheck(root.path, ['--json'])
    expect(code).toBe(1)
    const issues = JSON.parse(stdout) as Record<string, unknown>[]
    expect(issues.map((issue) => Object.keys(issue).sort())).toEqual([
      ['code', 'column', 'file', 'hint', 'line', 'message', 'severity'],
    ])
  })

  it('passes the smallest valid corpus', async () => {
    using root = createFixtureRoot()
    const { code, stdout } = await runCheck(root.path)
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '可以发布：错误 0，警告 0，提示 0（0 个文件）\n',
    })
  })

  it('annotates the commit on GitHub', async () => {
    using root = createFixtureRoot('D001-published-before-created')
    const { stdout } = await runCheck(root.path, [], { GITHUB_ACTIONS: 'true' })
    expect(stdout).toContain(
      '\n::error file=content/affairs/2026/tonghua-finance-2026-09.md,line=8,col=14,title=D001::',
    )
  })
})

const execute = promisify(execFile)

async function runCheck(
  root: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<{ code: number; stdout: string }> {
  const clock = `${fixtureNow.replace(' ', 'T')}:00+08:00`
  const fixed = { GITHUB_ACTIONS: '', PORTAL_ROOT: root, PORTAL_NOW: clock }
  const options = { env: { ...process.env, ...fixed, ...env } }
  try {
    const { stdout } = await execute(process.execPath, ['scripts/check.ts', ...args], options)
    return { code: 0, stdout }
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string }
    return { code, stdout }
  }
}

/** A message is one sentence and the reason; a hint says what to do; neither shows a programmer's word. */
function isBadlyWorded({ message, hint }: Issue): boolean {
  return (
    !message.endsWith('。') ||
    message.includes('。。') ||
    hint === '' ||
    /undefined|\[object|NaN/.test(message + hint)
  )
}

function codeOf(name: string): string {
  return name.split('-')[0] ?? ''
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}
