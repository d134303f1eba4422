import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TakedownTarget, toFileTarget, withoutKept } from '#domain/takedown/takedown-target.ts'
import { parseRawDiff } from '#loaders/git/changed-files-fs.ts'
import { readObjects } from '#loaders/git/read-objects-fs.ts'
import { openRepository, runGit } from '#loaders/git/repository-fs.ts'
import { listBackups } from './backups-fs.ts'
import { listOwnFiles } from './remove-content-fs.ts'
import { listContentFiles, readAllText, tombstoneTitle } from './find-in-content-fs.ts'

/**
 * What every version of a file says, of those that are there and of those that once were, and likewise
 * the tables and attachments that went with it.
 */
export async function readFileTarget(root: string, path: string): Promise<TakedownTarget> {
  const own = [...(await readPresent(root, [path])), ...(await readPast(root, [path]))]
  const named = listOwnFiles(
    root,
    path,
    own.map(({ text }) => text),
  )
  const paths = [path, ...named]
  const versions = [...(await readPresent(root, paths)), ...(await readPast(root, paths))]
  const gone = versions.filter(({ text }) => !text.includes(tombstoneTitle))
  return toFileTarget(
    paths,
    new Set(gone.flatMap(({ id }) => id ?? [])),
    gone.map(({ text }) => text),
    await readRemaining(root, paths),
  )
}

/**
 * The target once the content is clean: what the note in place of an entry has in common with it, where
 * it belongs and when it was published, is no trace of it.
 */
export async function settleTarget(root: string, target: TakedownTarget): Promise<TakedownTarget> {
  if (target.kind === 'text') return target
  return withoutKept(target, await readRemaining(root, target.paths))
}

/** Whether a path is of a file, there or in any version of the past. */
export function isKnownPath(root: string, path: string): boolean {
  if (!/^(?:content|data|public)\//.test(path)) return false
  if (existsSync(join(root, path))) return true
  return listPasts(root).some(({ folder, prefix }) => {
    const args = ['log', '--all', '--full-history', '-1', '--format=%H', '--', prefix + path]
    return (runGit(folder, args)?.length ?? 0) > 0
  })
}

/** The repository, and the copies of it as it was before its past was rewritten: there a file is still known. */
function listPasts(root: string): Past[] {
  const repository = openRepository(root)
  if (repository === undefined) return []
  const { prefix } = repository
  return [
    { folder: root, prefix: '' },
    ...listBackups(repository).map((folder) => ({ folder, prefix })),
  ]
}

async function readPresent(root: string, paths: readonly string[]): Promise<Version[]> {
  const files = paths.filter((path) => existsSync(join(root, path)))
  return Promise.all(
    files.map(async (path) => ({
      id: undefined,
      text: await readAllText(path, readFileSync(join(root, path))),
    })),
  )
}

async function readPast(root: string, paths: readonly string[]): Promise<Version[]> {
  const versions: Version[] = []
  for (const past of listPasts(root)) versions.push(...(await readPastOf(past, paths)))
  return versions
}

async function readPastOf({ folder, prefix }: Past, paths: readonly string[]): Promise<Version[]> {
  const args = ['--all', '--full-history', '-m', '--raw', '-z', '--no-abbrev', '--no-renames']
  const versions: Version[] = []
  for (const path of paths) {
    const log = runGit(folder, ['log', ...args, '--format=', '--', prefix + path])?.toString() ?? ''
    const ids = log.split('\0').flatMap((field) => field.split(' ').slice(2, 4))
    const known = [...new Set([...ids, ...parseRawDiff(log).flatMap((file) => file.oldBlob ?? [])])]
    const wanted = known.filter((id) => /^[0-9a-f]{40,64}$/.test(id) && !/^0+$/.test(id))
    for await (const { id, bytes } of readObjects(folder, wanted)) {
      versions.push({ id, text: await readAllText(path, bytes) })
    }
  }
  return versions
}

async function readRemaining(root: string, paths: readonly string[]): Promise<string[]> {
  const texts: string[] = []
  for (const file of listContentFiles(root)) {
    const text = await readAllText(file, readFileSync(join(root, file)))
    if (!paths.includes(file) || text.includes(tombstoneTitle)) texts.push(text)
  }
  return texts
}

interface Past {
  readonly folder: string
  /** What stands before a path from the root of the content. */
  readonly prefix: string
}

interface Version {
  /** Undefined for what is not committed. */
  readonly id: string | undefined
  readonly text: string
}
