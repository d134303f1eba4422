import type { Issue } from '#domain/gate/issue.ts'
import { buildRoot } from './build-root.ts'
import { checkFixture } from './check-fixture.ts'
import { createTempFolder, getFixtureFolder } from './fixture.ts'

/** Builds a fixture root for real, as `npm run build` does, and asks the gate what it found. */
export async function buildFixture(name: string, options: BuildOptions = {}): Promise<BuildResult> {
  const outDir = options.outDir ?? (await createTempFolder())
  const { exitCode, stdout, stderr } = await buildRoot(getFixtureFolder(name), outDir, options)
  const { issues } = await checkFixture(name, options)
  return { exitCode, stdout, stderr, outDir, issues }
}

export interface BuildOptions {
  /** `PORTAL_NOW`. */
  readonly now?: string
  /** Further arguments of the build, such as `--release`. */
  readonly args?: readonly string[]
  /** Where the site goes; a new empty folder unless given. */
  readonly outDir?: string
}

export interface BuildResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly outDir: string
  readonly issues: readonly Issue[]
}
