import { z } from 'zod'
import type { Issue } from '#domain/gate/issue.ts'
import { runCommand } from '../../scripts/lib/run-command.mjs'
import { createTempFolder, getFixtureFolder, getPortalEnvironment } from './fixture.ts'

/** Runs the real gate on a fixture root, as `npm run check -- --json` does. */
export async function checkFixture(name: string, options: CheckOptions = {}): Promise<CheckResult> {
  const { exitCode, stdout, stderr } = await runCommand(
    ['node', 'scripts/check.ts', '--json', ...(options.args ?? [])],
    { env: getPortalEnvironment(getFixtureFolder(name), await createTempFolder(), options.now) },
  )
  return { exitCode, stderr, issues: parseIssues(stdout, stderr) }
}

function parseIssues(stdout: string, stderr: string): readonly Issue[] {
  if (stdout.trim() === '') throw new Error(`the gate printed no JSON:\n${stderr}`)
  return issuesSchema.parse(JSON.parse(stdout))
}

/** The published shape of `--json`; a key more or less breaks those who read it. */
const issuesSchema: z.ZodType<Issue[]> = z.array(
  z.strictObject({
    code: z.string().min(1),
    severity: z.enum(['error', 'warning', 'info']),
    file: z.string().min(1),
    line: z.int().min(1),
    column: z.union([z.int().min(1), z.string().min(1)]),
    message: z.string().min(1),
    hint: z.string().min(1),
  }),
)

export interface CheckOptions {
  /** `PORTAL_NOW`. */
  readonly now?: string
  readonly args?: readonly string[]
}

export interface CheckResult {
  readonly exitCode: number
  readonly stderr: string
  readonly issues: readonly Issue[]
}
