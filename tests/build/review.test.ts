import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runGate } from '#loaders/gate-fs.ts'
import { createFixtureRoot, fixtureNow, toExpectedLine } from './gate-fixture.ts'

const scan = 'data/attachments/2026/minutes.pdf'

describe('npm run review', () => {
  it('writes down a review that the gate then takes, until the file changes', async () => {
    using root = createFixtureRoot('R018-scan-without-text')
    const { code, output } = await runReview(root.path, [scan, 'R018'], answers)
    expect({ code, output }).toMatchObject({ code: 0 })
    expect(output).toContain('错误 R018')
    expect(await listIssues(root.path)).toEqual([expect.stringMatching(/^R018 info /)])
    appendFileSync(join(root.path, scan), '\n')
    expect(await listIssues(root.path)).toEqual([expect.stringMatching(/^R018 error /)])
  })

  it('takes no review of what must be mended', async () => {
    using root = createFixtureRoot('D001-published-before-created')
    const entry = 'content/affairs/2026/tonghua-finance-2026-09.md'
    const { code, output } = await runReview(root.path, [entry, 'D001'], answers)
    expect(code).toBe(1)
    expect(output).toContain('D001 不能靠审核放行')
    expect(existsSync(join(root.path, 'data/reviews.csv'))).toBe(false)
  })
})

const answers = ['扫描件逐页看过，没有个人信息', '青禾县民政局办公室', '2027年5月31日']

async function listIssues(root: string): Promise<string[]> {
  const { issues } = await runGate(root, { now: fixtureNow, release: false })
  return issues.map(toExpectedLine)
}

async function runReview(
  root: string,
  args: readonly string[],
  lines: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const clock = `${fixtureNow.replace(' ', 'T')}:00+08:00`
  const env = { ...process.env, PORTAL_ROOT: root, PORTAL_NOW: clock }
  const child = spawn(process.execPath, ['scripts/review.ts', ...args], { env })
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  return { code, output: output + errors }
}
