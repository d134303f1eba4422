import { type AbsenceReason, absenceReasons } from '#domain/history/history.ts'

/**
 * The version that readers were given last. Without being told: what the branch shares with the
 * others' when something has been added to that; else, as on the server after a push, the one before the last.
 */
export function findBase(
  { head, upstream, isClean, isShallow }: RepositoryState,
  since: string | undefined,
  resolve: (name: string) => string | undefined,
): Base | AbsenceReason {
  if (head === undefined) return 'first-version'
  if (since !== undefined) {
    const commit = resolve(since)
    return commit === undefined ? 'unknown-version' : { commit, isRecorded: isClean }
  }
  if (upstream !== undefined && upstream !== head) return { commit: upstream, isRecorded: false }
  if (!isClean) return { commit: head, isRecorded: false }
  const before = resolve('HEAD^1')
  if (before !== undefined) return { commit: before, isRecorded: true }
  return isShallow ? 'shallow' : 'first-version'
}

export function isAbsence(base: Base | AbsenceReason): base is AbsenceReason {
  return absenceReasons.some((reason) => reason === base)
}

export interface RepositoryState {
  readonly head: string | undefined
  /** The last commit that the branch shares with the others. */
  readonly upstream: string | undefined
  /** Whether the working tree holds what was committed. */
  readonly isClean: boolean
  readonly isShallow: boolean
}

export interface Base {
  readonly commit: string
  /** Whether the changes since are themselves committed, so that their moment is known. */
  readonly isRecorded: boolean
}
