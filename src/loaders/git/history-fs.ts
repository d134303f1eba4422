import { dayOf, toShanghaiInstant } from '#domain/days/day.ts'
import type { AbsenceReason, History } from '#domain/history/history.ts'
import type { Site } from '#schemas/site.ts'
import { findBase, isAbsence } from './base-commit.ts'
import { readChanges } from './changed-content-fs.ts'
import { askGit, openRepository, type Repository } from './repository-fs.ts'

/**
 * What the repository says of a site that has been opened to the public: how its content differs from
 * what readers were given last. Before that day everything may still be rewritten.
 */
export async function readHistory(
  root: string,
  site: Site | undefined,
  { now, since }: HistoryOptions,
): Promise<History | undefined> {
  const openedOn = site?.history?.openedOn
  if (openedOn === undefined || dayOf(now) < openedOn) return undefined
  const repository = openRepository(root)
  if (repository === undefined) return absent('no-repository')
  const state = readState(repository)
  const base = findBase(state, since, (name) => resolveCommit(root, name))
  if (isAbsence(base)) return absent(base)
  const changedAt = base.isRecorded ? state.headAt : now
  // What was last rewritten before the opening, readers have never seen otherwise.
  if (dayOf(changedAt) < openedOn) return undefined
  return {
    kind: 'compared',
    since: base.commit.slice(0, 10),
    changedAt,
    ...(await readChanges(repository, base.commit, now)),
  }
}

export interface HistoryOptions {
  /** The moment of the check, `YYYY-MM-DD HH:MM`. */
  readonly now: string
  /** The version to compare with, by any name that git knows. */
  readonly since?: string | undefined
}

function absent(reason: AbsenceReason): History {
  return { kind: 'absent', reason }
}

function readState({ folder, isShallow }: Repository) {
  const head = askGit(folder, ['log', '-1', '--format=%H %ct'])
  const [commit, seconds = '0'] = head?.split(' ') ?? []
  return {
    isShallow,
    head: commit,
    headAt: toShanghaiInstant(new Date(Number(seconds) * 1000)),
    upstream: findUpstream(folder, commit),
    isClean: askGit(folder, ['status', '--porcelain', '--', 'content', 'data']) === undefined,
  }
}

/** Where the branch leaves what the others have. */
function findUpstream(folder: string, head: string | undefined): string | undefined {
  if (head === undefined) return undefined
  const upstream = ['@{upstream}', 'origin/HEAD'].find(
    (name) => resolveCommit(folder, name) !== undefined,
  )
  return upstream === undefined ? undefined : askGit(folder, ['merge-base', 'HEAD', upstream])
}

function resolveCommit(folder: string, name: string): string | undefined {
  return askGit(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ])
}
