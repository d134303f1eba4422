import type { Publication } from './publication.ts'

/** What the repository remembers of the content, or why it cannot be asked. */
export type History = ComparedHistory | AbsentHistory

export interface AbsentHistory {
  readonly kind: 'absent'
  readonly reason: AbsenceReason
}

export const absenceReasons = [
  /** The content lies in no git repository, or git is not installed. */
  'no-repository',
  /** The clone holds only the last versions, and none to compare with. */
  'shallow',
  /** There is only one version as yet. */
  'first-version',
  /** The version that was asked for is not there. */
  'unknown-version',
] as const

export type AbsenceReason = (typeof absenceReasons)[number]

/** How the content differs from the version that readers were given last. */
export interface ComparedHistory {
  readonly kind: 'compared'
  /** The version compared with, shortened, as git shows it. */
  readonly since: string
  /** The instant in Shanghai that counts as the moment of the changes. */
  readonly changedAt: string
  /** Every publication whose entry was changed or removed. */
  readonly changes: readonly Change[]
  /** Tables and attachments that say something else, or are gone. */
  readonly changedFiles: ReadonlyMap<string, 'changed' | 'removed'>
  /** The instant at which each entry that was not there entered the repository, by its file. */
  readonly arrivals: ReadonlyMap<string, string>
}

export interface Change {
  readonly past: Publication
  /** `unreadable` where the file is there and its front matter cannot be read. */
  readonly present: Publication | 'gone' | 'unreadable'
}

/** The changes that concern what readers had already been given. */
export function listPublishedChanges({ changes, changedAt }: ComparedHistory): Change[] {
  return changes.filter(
    ({ past }) => past.isOnWeb && past.publishedAt !== '' && past.publishedAt <= changedAt,
  )
}

/** What was added to the notes on corrections. */
export function hasNewNote(past: Publication, present: Publication): boolean {
  return present.notes.some((note) => !past.notes.includes(note))
}
