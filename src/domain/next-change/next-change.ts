import type { Corpus } from '#domain/corpus.ts'
import { addDays, dayOf } from '#domain/days/day.ts'
import { type Change, type ChangeKind, listChanges } from './list-changes.ts'

/**
 * `next-change.json`: when this site should be made again although nobody has edited anything. All
 * instants carry the offset of China.
 */
export interface NextChange {
  /** The instant of this build. */
  readonly builtAt: string
  /** From this instant on a build shows something else; null when nothing is to come. */
  readonly at: string | null
  /** What changes then. */
  readonly reasons: readonly Reason[]
  /**
   * The next midnight, where words count days: 还有 3 天. The browser counts on by itself; a build then
   * serves readers without script. Null where nothing is counted.
   */
  readonly dayChangesAt: string | null
}

export interface Reason {
  readonly kind: ChangeKind
  readonly path?: string
}

/** What a scheduler has to know of the time to come. */
export function toNextChange(corpus: Corpus, now: string): NextChange {
  const changes = listChanges(corpus, now)
  const at = changes.map((change) => change.at).toSorted()[0]
  return {
    builtAt: toMoment(now),
    at: at === undefined ? null : toMoment(at),
    reasons: toReasons(changes.filter((change) => change.at === at)),
    dayChangesAt: countsDays(changes) ? toMoment(`${addDays(dayOf(now), 1)} 00:00`) : null,
  }
}

/** Days are counted while objections are taken: their end lies ahead, their beginning does not. */
function countsDays(changes: readonly Change[]): boolean {
  const startOf = new Set(
    changes.filter(({ kind }) => kind === 'publicity-start').map(({ path }) => path),
  )
  return changes.some(({ kind, path }) => kind === 'publicity-end' && !startOf.has(path))
}

/** Each once, in an order that depends on nothing but themselves. */
function toReasons(changes: readonly Change[]): Reason[] {
  const byKey = new Map(
    changes.map(({ kind, path }) => [
      `${kind} ${path ?? ''}`,
      path === undefined ? { kind } : { kind, path },
    ]),
  )
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, reason]) => reason)
}

function toMoment(instant: string): string {
  return `${instant.replace(' ', 'T')}:00+08:00`
}
