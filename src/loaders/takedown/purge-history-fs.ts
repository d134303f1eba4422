import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TakedownTarget } from '#domain/takedown/takedown-target.ts'
import { decodeText } from '#loaders/decode-text.ts'
import { toGitEnvironment } from '#loaders/environment.ts'
import { ByteQueue, readObjects } from '#loaders/git/read-objects-fs.ts'
import { askGit, type Repository, runGit } from '#loaders/git/repository-fs.ts'
import { messageFiles } from './find-in-repository-fs.ts'
import { isRewritable } from './find-in-content-fs.ts'
import { removeRow } from './rewrite-entry.ts'

/** Why the past of a repository cannot be rewritten here and now. */
export function findObstacle({ top, gitFolder, isShallow }: Repository): string | undefined {
  if (isShallow) return '这份仓库的历史不全，先运行 git fetch --unshallow'
  const trees = runGit(top, ['worktree', 'list', '--porcelain'])
    ?.toString()
    .match(/^worktree /gm)
  if ((trees?.length ?? 1) > 1) return '这个仓库还有别的工作目录（git worktree list），先移除它们'
  if (askGit(top, ['symbolic-ref', '--quiet', 'HEAD']) === undefined) {
    return '现在不在任何分支上，先运行 git switch 切换到一个分支'
  }
  if (unfinished.some((name) => existsSync(join(gitFolder, name)))) {
    return '有一次合并或者变基没有做完，先做完它，或者用 git merge --abort、git rebase --abort 放弃'
  }
  // Only the last one is a commit that a name leads to; the others would be swept out.
  const stashes = runGit(top, ['stash', 'list'])?.toString().trim().split('\n') ?? []
  return stashes.length > 1 ? '有不止一次贮藏（git stash list），先取出来提交' : undefined
}

const unfinished = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply']

/**
 * Rewrites every commit without the versions of files that hold what must go, and sweeps out the old
 * ones. Only commits pass through: git keeps all other files as they are.
 * @param backup where a copy of everything is put first
 */
export async function purgeHistory(
  repository: Repository,
  target: TakedownTarget,
  blobs: ReadonlySet<string>,
  backup: string,
): Promise<boolean> {
  const { top, gitFolder } = repository
  if (
    runGit(dirname(top), ['clone', '--quiet', '--mirror', '--no-hardlinks', top, backup]) ===
    undefined
  ) {
    return false
  }
  const replacements = await replaceBlobs(top, target, blobs)
  if (!(await rewriteCommits(top, target, replacements))) return false
  runGit(top, ['reset', '--quiet', '--mixed'])
  for (const name of messageFiles) {
    if (existsSync(join(gitFolder, name))) rmSync(join(gitFolder, name))
  }
  runGit(top, ['reflog', 'expire', '--expire=now', '--expire-unreachable=now', '--all'])
  return runGit(top, ['gc', '--quiet', '--prune=now']) !== undefined
}

/** By version: the one to take its place, or undefined where the file goes as a whole. */
async function replaceBlobs(
  top: string,
  { kind, needles }: TakedownTarget,
  blobs: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string | undefined>> {
  const replacements = new Map<string, string | undefined>()
  const paths = listPaths(top)
  for await (const { id, bytes } of readObjects(top, blobs)) {
    if (kind === 'file' || !isRewritable(paths.get(id) ?? '')) {
      replacements.set(id, undefined)
      continue
    }
    const clean = needles.reduce(removeRow, decodeText(bytes).text)
    const written = runGit(top, ['hash-object', '-w', '--stdin'], { input: clean })
    replacements.set(id, written?.toString().trim())
  }
  return replacements
}

function listPaths(top: string): Map<string, string> {
  const lines = runGit(top, ['rev-list', '--objects', '--all'])?.toString().split('\n') ?? []
  return new Map(
    lines.flatMap((line) => {
      const space = line.indexOf(' ')
      return space === -1 ? [] : [[line.slice(0, space), line.slice(space + 1)] as const]
    }),
  )
}

async function rewriteCommits(top: string, target: TakedownTarget, blobs: Blobs): Promise<boolean> {
  const options = { cwd: top, env: toGitEnvironment() }
  const exporting = spawn(
    'git',
    [
      'fast-export',
      '--all',
      '--no-data',
      '--signed-tags=strip',
      '--tag-of-filtered-object=rewrite',
      '--reencode=yes',
    ],
    { ...options, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const importing = spawn('git', ['fast-import', '--force', '--quiet'], {
    ...options,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const codes = Promise.all([waitForEnd(exporting), waitForEnd(importing)])
  for await (const piece of filterStream(exporting.stdout, target, blobs)) {
    if (!importing.stdin.write(piece)) await once(importing.stdin, 'drain')
  }
  importing.stdin.end()
  return (await codes).every((code) => code === 0)
}

function waitForEnd(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('close', resolve)
  })
}

/** The stream of commits, line by line; messages come with their length before them. */
async function* filterStream(
  stream: AsyncIterable<Buffer>,
  { needles }: TakedownTarget,
  blobs: Blobs,
): AsyncGenerator<Buffer> {
  const input = new ByteQueue(stream[Symbol.asyncIterator]())
  const clean = (text: string) => needles.reduce(removeRow, text)
  for (;;) {
    const line = await input.takeLine()
    if (line === undefined) return
    const length = /^data (\d+)$/.exec(line)?.[1]
    if (length !== undefined) {
      const message = Buffer.from(clean((await input.take(Number(length))).toString()))
      yield Buffer.from(`data ${message.length}\n`)
      yield message
    } else {
      yield Buffer.from(`${filterLine(line, clean, blobs)}\n`)
    }
  }
}

function filterLine(line: string, clean: (text: string) => string, blobs: Blobs): string {
  const person = /^((?:author|committer|tagger) )([^<]*)(<[^>]*>)( \d.*)$/.exec(line)
  if (person !== null) {
    const [, role = '', name = '', mail = '', time = ''] = person
    return `${role}${clean(name)}<${clean(mail.slice(1, -1))}>${time}`
  }
  const [, mode = '', id = '', path = ''] = /^M (\d+) ([0-9a-f]{40,64}) (.*)$/.exec(line) ?? []
  if (!blobs.has(id)) return line
  const replacement = blobs.get(id)
  return replacement === undefined ? `D ${path}` : `M ${mode} ${replacement} ${path}`
}

type Blobs = ReadonlyMap<string, string | undefined>
