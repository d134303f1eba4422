import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Issue } from '#domain/gate/issue.ts'

/** Fixtures are judged on this day, whatever the calendar says. */
export const fixtureNow = '2026-11-22 10:00'

const fixtures = resolve('tests/fixtures/gate')
const minimal = resolve('tests/fixtures/minimal')

/** The names of all gate fixtures, each `<CODE>-<behaviour>`. */
export function listGateFixtures(): string[] {
  return readdirSync(fixtures, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/**
 * A fixture made whole: the smallest valid corpus with the fixture's files laid over it. A line of
 * its `removed.txt` names a file to be taken away. What lies in `before` is in git, and was published.
 */
export function createFixtureRoot(name?: string): FixtureRoot {
  const path = mkdtempSync(join(tmpdir(), 'gate-fixture-'))
  cpSync(minimal, path, { recursive: true })
  if (name !== undefined) {
    commitPast(join(fixtures, name, 'before'), path)
    layOver(join(fixtures, name), path)
  }
  return {
    path,
    [Symbol.dispose]: () => {
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** What a fixture's `expected.txt` promises: the issues, one a line, and whether a release is built. */
export function readExpectation(name: string): Expectation {
  const lines = readLines(join(fixtures, name, 'expected.txt'))
  return {
    release: lines.includes('--release'),
    issues: lines.filter((line) => line !== '--release').sort(),
  }
}

/** An issue as a line of `expected.txt`; column 1, the whole line, is left out. */
export function toExpectedLine({ code, severity, file, line, column }: Issue): string {
  const place = column === 1 ? `${file}:${line}` : `${file}:${line}:${column}`
  return `${code} ${severity} ${place}`
}

function layOver(overlay: string, path: string): void {
  for (const folder of ['content', 'data']) {
    const from = join(overlay, folder)
    if (existsSync(from)) cpSync(from, join(path, folder), { recursive: true })
  }
  // Git never takes a key by its real name.
  const key = join(overlay, 'takedown-key.txt')
  if (existsSync(key)) cpSync(key, join(path, '.takedown-key'))
  for (const file of readLines(join(overlay, 'removed.txt'))) rmSync(join(path, file))
}

function commitPast(before: string, path: string): void {
  if (!existsSync(before)) return
  layOver(before, path)
  const date = '2026-11-02T09:00:00+08:00'
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args], {
      cwd: path,
      env,
    })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message=published')
}

function readLines(file: string): string[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

export interface FixtureRoot extends Disposable {
  readonly path: string
}

export interface Expectation {
  readonly release: boolean
  readonly issues: readonly string[]
}
