import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { runCommand } from '../../scripts/lib/run-command.mjs'
import type { CommandResult } from '../../scripts/lib/run-command.mjs'
import { atFileEnd } from './file-end.ts'
import { getPortalEnvironment } from './fixture.ts'

/**
 * Builds a root for real, as `npm run build` does, in a process of its own. What the build keeps
 * for the next one stays until the tests of the file are done.
 */
export async function buildRoot(
  root: string,
  out: string,
  { now, args = [], env = {} }: BuildRootOptions = {},
): Promise<CommandResult> {
  const cache = getCacheFolder(root, out)
  atFileEnd(() => rm(cache, { recursive: true, force: true }))
  return runCommand(['node', 'scripts/build.ts', ...args], {
    env: { ...getPortalEnvironment(root, out, now), ...env },
  })
}

/** Where a build of this root into this folder keeps what the next one may reuse. */
export function getCacheFolder(root: string, out: string): string {
  return resolve(projectRoot, readSiteConfig({ root: resolve(root), out }).cacheDir)
}

export interface BuildRootOptions {
  /** `PORTAL_NOW`. */
  readonly now?: string | undefined
  /** Further arguments of the build, such as `--release`. */
  readonly args?: readonly string[]
  /** Further variables, such as the time zone of the machine. */
  readonly env?: Readonly<Record<string, string>>
}
