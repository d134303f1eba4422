import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { allChecks } from '#domain/gate/checks/all-checks.ts'
import type { Issue } from '#domain/gate/issue.ts'
import { formatReport } from '#domain/gate/report.ts'
import { formatWayOut, toStagedIssues } from '#domain/gate/staged-issues.ts'
import { sortIssues, toIssue } from '#domain/gate/run-checks.ts'
import { identityRule, toIdentityProblem } from '#domain/history/identity-problem.ts'
import { toTextContext } from '#domain/privacy/corpus-context.ts'
import type { TextContext } from '#domain/privacy/text-context.ts'
import { type Environment, readGitIndex } from '#loaders/environment.ts'
import { runGate } from '#loaders/gate-fs.ts'
import { findTakedownKey } from '#loaders/takedown/takedown-key-fs.ts'
import { scanFile } from '#loaders/git/scan-file.ts'
import { openStagedRoot, type StagedRoot } from '#loaders/git/staged-fs.ts'

/** Judges what is about to be committed, as the hook does; gives the exit code. */
export async function checkStaged({ root, now }: Environment): Promise<number> {
  using staged = openStagedRoot(root, readGitIndex())
  if (staged === undefined) {
    console.log(`${root} 不在 git 仓库里，没有可以检查的提交。`)
    return 1
  }
  if (staged.changed.length === 0) return report([])
  // The folder that is judged lies in no repository, in which the key is kept.
  const key = findTakedownKey(root)
  if (key !== undefined) process.env.GONGKAILAN_TAKEDOWN_KEY = key
  const { corpus, issues } = await runGate(staged.path, { now, release: false })
  const hits = await scanUnjudged(staged, toTextContext(corpus, now))
  return report(sortIssues([...toStagedIssues(issues, staged.changed), ...hits]))
}

/** Looks itself into what no check of the gate reads: attachments without an entry, and `public/`. */
async function scanUnjudged(staged: StagedRoot, context: TextContext): Promise<Issue[]> {
  const files = staged.changed.filter((file) => !isJudged(file, staged))
  const scans = files.map(async (file) => {
    const { hits } = await scanFile(file, readFileSync(join(staged.path, file)), context)
    return hits.map((hit) => toIssue(identityRule, toIdentityProblem(file, hit), noLocation))
  })
  return (await Promise.all(scans)).flat()
}

function isJudged(file: string, { mentioned }: StagedRoot): boolean {
  if (!allChecks.some(({ code }) => code.startsWith('I'))) return false
  if (file.startsWith('data/attachments/')) return mentioned.has(file)
  return /^(?:content|data)\//.test(file)
}

function report(issues: Parameters<typeof formatReport>[0]): number {
  const isRefused = issues.some(({ severity }) => severity === 'error')
  if (process.argv.includes('--json')) console.log(JSON.stringify(issues, null, 2))
  else if (issues.length > 0) console.log(formatReport(issues))
  if (isRefused && !process.argv.includes('--json')) console.log(`\n${formatWayOut(issues)}`)
  return isRefused ? 1 : 0
}

const noLocation = () => ({ line: 1, column: 1 })
