import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { type ComparedHistory, hasNewNote, listPublishedChanges } from '#domain/history/history.ts'
import { type Publication, toPublications } from '#domain/history/publication.ts'
import { listEntries } from '#domain/gate/list-entries.ts'

const mend =
  '在 revisions 里加一条：on 写今天，note 写改了什么、为什么改（排名写在这一期的 corrections 里）；不该改的恢复原样'

export const historyChanged: Check = {
  code: 'G001',
  severity: 'error',
  title: '发布后改动没有写更正说明',
  why: '看过原来内容的人不知道它变了；公开的内容改了要说明改了什么。',
  *find(corpus) {
    const { history } = corpus
    if (history?.kind !== 'compared') return
    yield* findChangedEntries(history)
    yield* findChangedFiles(corpus, history)
  },
}

function* findChangedEntries(history: ComparedHistory): Generator<Problem> {
  for (const { past, present } of listPublishedChanges(history)) {
    if (present === 'gone' || present === 'unreadable') continue
    // That it was taken down, and why, is said already.
    if (present.isWithdrawn || hasNewNote(past, present)) continue
    if (present.content !== past.content) {
      yield problem(present, `和 ${history.since} 的版本相比，内容改了，却没有新的更正说明`)
    } else {
      yield* listFileProblems(present, history)
    }
  }
}

/** Entries whose own file is as it was, and whose table or attachment is not. */
function* findChangedFiles(corpus: Corpus, history: ComparedHistory): Generator<Problem> {
  if (history.changedFiles.size === 0) return
  const changed = new Set(history.changes.map(({ past }) => past.key))
  for (const entry of listEntries(corpus)) {
    if (history.arrivals.has(entry.file)) continue
    for (const publication of toPublications(entry)) {
      if (changed.has(publication.key) || !wasPublished(publication, history)) continue
      yield* listFileProblems(publication, history)
    }
  }
}

function wasPublished(publication: Publication, { changedAt }: ComparedHistory): boolean {
  const { isOnWeb, isWithdrawn, publishedAt } = publication
  return isOnWeb && !isWithdrawn && publishedAt <= changedAt
}

function* listFileProblems(
  publication: Publication,
  { changedFiles, since }: ComparedHistory,
): Generator<Problem> {
  // A file that is gone while an entry still names it is reported as missing.
  const files = publication.files.filter((file) => changedFiles.get(file) === 'changed')
  if (files.length === 0) return
  yield problem(publication, `和 ${since} 的版本相比，${files.join('、')} 改了，却没有新的更正说明`)
}

function problem({ file, notesPath }: Publication, what: string): Problem {
  return { place: { file, path: notesPath }, what, mend }
}
