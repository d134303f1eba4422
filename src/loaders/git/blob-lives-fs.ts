import { toShanghaiInstant } from '#domain/days/day.ts'
import { published } from './list-blobs-fs.ts'
import { runGit } from './repository-fs.ts'

/** Where and when one version of a file was in the repository. */
export interface BlobLife {
  readonly paths: readonly string[]
  /** The commit that brought it first. */
  readonly first: Commit
  /** The last commit that held it; undefined while the latest version of some branch still does. */
  readonly last: Commit | undefined
}

export interface Commit {
  readonly id: string
  /** `YYYY-MM-DD HH:MM` in Shanghai. */
  readonly at: string
}

/** Follows versions of files through all commits, in one walk. */
export function traceBlobs(folder: string, ids: ReadonlySet<string>): Map<string, BlobLife> {
  if (ids.size === 0) return new Map()
  const args = [
    '--all',
    '--full-history',
    '--reverse',
    '-m',
    '--raw',
    '--no-abbrev',
    '--no-renames',
  ]
  const format = '--format=%x01%H %ct %P'
  const log = runGit(folder, ['log', ...args, '-z', '--relative', format, '--', ...published])
  const traces = new Map<string, Trace>()
  for (const part of log?.toString().split('\u0001') ?? []) followCommit(part, ids, traces)
  const present = listPresent(folder, ids)
  return new Map(
    [...traces].map(([id, { paths, first, last }]) => [
      id,
      { paths: [...paths], first, last: present.has(id) ? undefined : last },
    ]),
  )
}

function followCommit(part: string, ids: ReadonlySet<string>, traces: Map<string, Trace>): void {
  const [head = '', ...fields] = part.split('\0')
  const { commit, parent } = parseHead(head)
  for (const [index, field] of fields.entries()) {
    const [mode = '', , before = '', after = ''] = field.trim().split(' ')
    if (!mode.startsWith(':')) continue
    if (ids.has(after)) notePresence(after, fields[index + 1] ?? '', commit, traces)
    const gone = traces.get(before)
    if (gone !== undefined) gone.last = { id: parent, at: commit.at }
  }
}

function parseHead(head: string): { commit: Commit; parent: string } {
  const [id = '', seconds = '0', parent = id] = head.trim().split(' ')
  return { commit: { id, at: toShanghaiInstant(new Date(Number(seconds) * 1000)) }, parent }
}

function notePresence(id: string, path: string, commit: Commit, traces: Map<string, Trace>): void {
  const trace = traces.get(id) ?? { paths: new Set(), first: commit, last: commit }
  trace.paths.add(path)
  trace.last = commit
  traces.set(id, trace)
}

function listPresent(folder: string, ids: ReadonlySet<string>): Set<string> {
  const heads = runGit(folder, ['for-each-ref', '--format=%(objectname)']) ?? ''
  const tips = [
    'HEAD',
    ...new Set(
      heads
        .toString()
        .split('\n')
        .filter((tip) => tip !== ''),
    ),
  ]
  const found = new Set<string>()
  for (const tip of tips) {
    const tree = runGit(folder, ['ls-tree', '-r', '-z', tip, '--', ...published])?.toString() ?? ''
    for (const line of tree.split('\0')) {
      const id = line.split(/[ \t]/)[2] ?? ''
      if (ids.has(id)) found.add(id)
    }
  }
  return found
}

interface Trace {
  readonly paths: Set<string>
  readonly first: Commit
  last: Commit
}
