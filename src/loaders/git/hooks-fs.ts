import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { askGit, openRepository } from './repository-fs.ts'
import { hookMark, toHookScript } from './hook-script.ts'

/** What became of the hook. */
export type HookResult =
  | { readonly kind: 'no-repository' }
  | { readonly kind: 'installed' | 'updated' | 'removed' | 'not-there'; readonly file: string }
  /** Another hook was there; it still runs, before this one. */
  | { readonly kind: 'joined'; readonly file: string; readonly other: string }

/** Puts the check of what is staged before every commit of the repository that holds the content. */
export function installHook(root: string, project: string): HookResult {
  const place = findPlace(root)
  if (place === undefined) return { kind: 'no-repository' }
  const { file, other, top, prefix } = place
  const isThere = existsSync(file)
  const isOurs = isThere && readFileSync(file, 'utf8').includes(hookMark)
  mkdirSync(resolve(file, '..'), { recursive: true })
  if (isThere && !isOurs) renameSync(file, other)
  const inside = relative(top, project)
  const isInside = !inside.startsWith('..') && !isAbsolute(inside)
  writeFileSync(
    file,
    toHookScript({ prefix, project: isInside ? inside : resolve(project), isInside }),
  )
  chmodSync(file, 0o755)
  if (existsSync(other)) return { kind: 'joined', file, other }
  return { kind: isOurs ? 'updated' : 'installed', file }
}

/** Takes the hook away again, and puts back the one that was there before. */
export function removeHook(root: string): HookResult {
  const place = findPlace(root)
  if (place === undefined) return { kind: 'no-repository' }
  const { file, other } = place
  const isOurs = existsSync(file) && readFileSync(file, 'utf8').includes(hookMark)
  if (!isOurs) return { kind: 'not-there', file }
  rmSync(file)
  if (existsSync(other)) renameSync(other, file)
  return { kind: 'removed', file }
}

/** Git itself knows where hooks lie: `core.hooksPath` and other working trees are heeded. */
function findPlace(root: string): Place | undefined {
  const repository = openRepository(root)
  if (repository === undefined) return undefined
  const { top, prefix } = repository
  const folder = resolve(top, askGit(top, ['rev-parse', '--git-path', 'hooks']) ?? '.git/hooks')
  const file = join(folder, 'pre-commit')
  return { file, other: `${file}.before-gongkailan`, top, prefix }
}

interface Place {
  readonly file: string
  readonly other: string
  readonly top: string
  readonly prefix: string
}
