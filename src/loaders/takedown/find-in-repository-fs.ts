import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createNeedleFinder } from '#domain/takedown/needles.ts'
import type { TakedownTarget } from '#domain/takedown/takedown-target.ts'
import { readObjects } from '#loaders/git/read-objects-fs.ts'
import { askGit, type Repository, runGit } from '#loaders/git/repository-fs.ts'
import { readAllText } from './find-in-content-fs.ts'
import type { Place } from './place.ts'

export interface RepositoryFindings {
  readonly places: readonly Place[]
  /** Versions of files that hold what must go. */
  readonly blobs: ReadonlySet<string>
}

/**
 * Looks at every object that git keeps, those that nothing leads to as well: until they are swept out
 * anybody with the folder can read them.
 */
export async function findInRepository(
  { folder, gitFolder }: Repository,
  target: TakedownTarget,
): Promise<RepositoryFindings> {
  const find = createNeedleFinder(target.needles)
  const names = listReachable(folder)
  const staged = listStaged(folder)
  const places: Place[] = []
  const blobs = new Set<string>()
  for await (const { id, type, bytes } of readObjects(folder, listObjects(folder))) {
    if (type === 'tree') continue
    const path = names.get(id) ?? staged.get(id)
    const isBlob = type === 'blob'
    const text = isBlob ? await readAllText(path ?? 'x.txt', bytes) : bytes.toString()
    if (!target.blobs.has(id) && find(text) === undefined) continue
    if (isBlob) blobs.add(id)
    places.push(toPlace(id, isBlob, path, names.has(id), staged.get(id)))
  }
  return { places: [...places, ...findInGitFolder(gitFolder, find)], blobs }
}

/** Git writes the first lines of messages into its logs, and the last message into a file. */
function findInGitFolder(gitFolder: string, find: (text: string) => string | undefined): Place[] {
  const logs = existsSync(join(gitFolder, 'logs'))
    ? readdirSync(join(gitFolder, 'logs'), { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => join(item.parentPath, item.name))
    : []
  const messages = messageFiles
    .map((name) => join(gitFolder, name))
    .filter((path) => existsSync(path))
  return [...logs, ...messages]
    .filter((path) => find(readFileSync(path, 'utf8')) !== undefined)
    .map((path) => ({ area: 'loose', name: path, detail: '' }))
}

/** What git leaves beside its objects, of which nothing is needed for long. */
export const messageFiles = ['ORIG_HEAD', 'FETCH_HEAD', 'COMMIT_EDITMSG', 'MERGE_MSG', 'AUTO_MERGE']

function toPlace(
  id: string,
  isBlob: boolean,
  path: string | undefined,
  isReachable: boolean,
  staged: string | undefined,
): Place {
  const short = id.slice(0, 10)
  if (!isReachable && staged === undefined) return { area: 'loose', name: short, detail: '' }
  if (!isBlob) return { area: 'message', name: short, detail: '' }
  if (!isReachable) return { area: 'index', name: staged ?? '', detail: '' }
  return { area: 'history', name: path ?? short, detail: `版本 ${short}` }
}

function listObjects(folder: string): string[] {
  const args = [
    'cat-file',
    '--batch-all-objects',
    '--batch-check=%(objectname) %(objecttype) %(objectsize)',
  ]
  const lines = runGit(folder, args)?.toString().split('\n') ?? []
  return lines.flatMap((line) => {
    const [id = '', type = '', bytes = '0'] = line.split(' ')
    return id === '' || type === 'tree' || Number(bytes) > maxBytes ? [] : [id]
  })
}

/** Larger ones would take the memory of the whole machine. */
const maxBytes = 128 * 1024 * 1024

/** By object: the path under which it is reached, or empty for commits and tags. */
function listReachable(folder: string): Map<string, string> {
  const lines = runGit(folder, ['rev-list', '--objects', '--all', '--no-object-names']) ?? ''
  const named = runGit(folder, ['rev-list', '--objects', '--all'])?.toString() ?? ''
  const names = new Map(
    lines
      .toString()
      .split('\n')
      .map((id): [string, string] => [id, '']),
  )
  for (const line of named.split('\n')) {
    const space = line.indexOf(' ')
    if (space !== -1) names.set(line.slice(0, space), line.slice(space + 1))
  }
  return names
}

function listStaged(folder: string): Map<string, string> {
  const top = askGit(folder, ['rev-parse', '--show-toplevel']) ?? folder
  const lines = runGit(top, ['ls-files', '--stage', '-z'])?.toString().split('\0') ?? []
  return new Map(
    lines.map((line) => [line.split(' ')[1] ?? '', line.slice(line.indexOf('\t') + 1)] as const),
  )
}
