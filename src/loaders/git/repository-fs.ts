import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { toGitEnvironment } from '#loaders/environment.ts'

/** A git repository around a folder. */
export interface Repository {
  /** The folder that was asked for; git runs in it, and paths are relative to it. */
  readonly folder: string
  /** The top of the working tree. */
  readonly top: string
  /** The folder that all working trees share, `.git` as a rule. */
  readonly gitFolder: string
  /** The path from the top to the folder, with a slash at its end, or empty. */
  readonly prefix: string
  /** Whether the clone lacks part of its past. */
  readonly isShallow: boolean
}

/** The repository that a folder lies in; undefined in none, or where git is not installed. */
export function openRepository(folder: string): Repository | undefined {
  const asked = ['--show-toplevel', '--git-common-dir', '--is-shallow-repository', '--show-prefix']
  const answer = runGit(folder, ['rev-parse', ...asked])
  if (answer === undefined) return undefined
  const [top = '', gitFolder = '', isShallow = '', prefix = ''] = answer.toString().split('\n')
  if (top === '') return undefined
  return {
    folder: resolve(folder),
    top,
    gitFolder: resolve(folder, gitFolder),
    prefix,
    isShallow: isShallow === 'true',
  }
}

/** What git printed, or undefined when it failed. */
export function runGit(
  folder: string,
  args: readonly string[],
  { input, env = {}, timeoutMs }: GitOptions = {},
): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    env: { ...toGitEnvironment(), ...env },
    maxBuffer: maxOutputBytes,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input === undefined ? {} : { input }),
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
  })
  return status === 0 ? stdout : undefined
}

/** What git printed as one line, or undefined when it failed or had nothing to say. */
export function askGit(folder: string, args: readonly string[]): string | undefined {
  const line = runGit(folder, args)?.toString().trim()
  return line === '' ? undefined : line
}

const maxOutputBytes = 1 << 30

export interface GitOptions {
  readonly input?: Uint8Array | string
  readonly env?: Readonly<Record<string, string>>
  /** After so long git is stopped, and has failed. */
  readonly timeoutMs?: number
}
