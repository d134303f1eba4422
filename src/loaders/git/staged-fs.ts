import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { openRepository, runGit } from './repository-fs.ts'

/** A folder with the part of the index that a commit changes and what is needed to judge it. */
export interface StagedRoot extends Disposable {
  readonly path: string
  /** What the commit adds or changes, as paths from the root of the content. */
  readonly changed: readonly string[]
  /** Those of them that an entry shows. */
  readonly mentioned: ReadonlySet<string>
}

/**
 * Lays out what is staged, and nothing of the working tree: what was not added is not committed.
 * Undefined where the content lies in no repository.
 * @param index the index that a hook is given
 */
export function openStagedRoot(root: string, index?: string): StagedRoot | undefined {
  const repository = openRepository(root)
  if (repository === undefined) return undefined
  const env: Record<string, string> = index === undefined ? {} : { GIT_INDEX_FILE: index }
  const git = (args: readonly string[], input?: string) =>
    runGit(root, args, { env, ...(input === undefined ? {} : { input }) })?.toString() ?? ''
  const changed = listStaged(git)
  const facts = split(git(['ls-files', '--cached', '-z', '--', 'data/*.csv', 'data/site.yaml']))
  const needed = facts.filter((path) => !path.slice('data/'.length).includes('/'))
  // `mkdtemp` lets nobody else in.
  const folder = mkdtempSync(join(tmpdir(), 'staged-'))
  const entries = findMentions(git, changed)
  const files = new Set([...changed, ...needed, ...entries])
  git(['checkout-index', '-z', '--stdin', '--force', `--prefix=${folder}/`], join0([...files]))
  return {
    // Git lays files out by their paths from the top of the working tree.
    path: join(folder, repository.prefix),
    changed,
    mentioned: new Set(
      changed.filter((path) => isMentioned(path, folder, repository.prefix, entries)),
    ),
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function listStaged(git: Git): string[] {
  const kinds = '--diff-filter=ACMRT'
  const args = ['diff', '--cached', '--name-only', '--no-renames', '-z', '--relative', kinds]
  return split(git([...args, '--', 'content', 'data', 'public']))
}

/** The entries that show a table or an attachment: they say what it is. */
function findMentions(git: Git, changed: readonly string[]): string[] {
  const names = changed.filter((path) => path.startsWith('data/')).map((path) => basename(path))
  if (names.length === 0) return []
  const patterns = names.flatMap((name) => ['-e', name])
  return split(git(['grep', '--cached', '-l', '-z', '-F', ...patterns, '--', 'content']))
}

function isMentioned(path: string, folder: string, prefix: string, entries: string[]): boolean {
  const name = path.slice('data/'.length)
  return entries.some((entry) => readFileSync(join(folder, prefix, entry), 'utf8').includes(name))
}

function split(list: string): string[] {
  return list.split('\0').filter((path) => path !== '')
}

function join0(paths: readonly string[]): string {
  return paths.map((path) => `${path}\0`).join('')
}

type Git = (args: readonly string[], input?: string) => string
