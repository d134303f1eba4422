import type { Corpus } from '#domain/corpus.ts'
import { addDays, dayOf } from '#domain/days/day.ts'
import { toEntryPath, toUnitPath } from '#domain/paths.ts'
import { listScheduled } from '#domain/publication/scheduled.ts'
import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'
import { isOpenFinding } from '#domain/findings/open-finding.ts'
import { listObligationDays } from '#domain/units/obligation-days.ts'
import { listHangingEnds } from './hanging-ends.ts'

/**
 * Every instant after `now` at which the site shows something else although nobody edits anything.
 * What is scheduled gives its instant and nothing more: this list is published itself.
 */
export function listChanges(corpus: Corpus, now: string): Change[] {
  const published = toPublishedCorpus(corpus, { now })
  return [
    ...listScheduled(corpus, now).map(({ publishedAt }) => ({
      at: publishedAt,
      kind: 'publication' as const,
    })),
    ...published.affairs.filter(({ data }) => data.scope === 'web').flatMap(listOfAffair),
    ...published.policies.flatMap(listOfPolicy),
    ...published.findings.flatMap(({ data }) =>
      data.dueOn === undefined || !isOpenFinding(data)
        ? []
        : [toChange('finding', dayAfter(data.dueOn))],
    ),
    ...published.units.flatMap(({ data }) =>
      data.validTo === undefined ? [] : [toChange('unit', data.validTo, toUnitPath(data.id))],
    ),
    ...listHangingEnds(published, now).map((day) => toChange('board', dayAfter(day))),
    ...listObligationDays(published, now).map((day) => toChange('obligation', day)),
    ...corpus.reviews.map(({ data }) => toChange('review', dayAfter(data.expires))),
  ].filter(({ at }) => at > now)
}

/** Objections begin and end, a list leaves. What was withdrawn does none of it any more. */
function listOfAffair({ id, data }: Corpus['affairs'][number]): Change[] {
  if (data.withdrawn !== undefined) return []
  const path = toEntryPath('affairs', id, data.publishedAt)
  const { publicity, expiresOn } = data
  return [
    ...(publicity === undefined
      ? []
      : [
          toChange('publicity-start', publicity.from, path),
          toChange('publicity-end', dayAfter(publicity.to), path),
        ]),
    ...(expiresOn === undefined ? [] : [toChange('expiry', dayAfter(expiresOn), path)]),
  ]
}

/** With its own day, what it amends or repeals changes, too. */
function listOfPolicy({ id, data }: Corpus['policies'][number]): Change[] {
  const path = toEntryPath('policies', id, data.publishedAt)
  const { effectiveFrom, signedOn, effectiveTo } = data
  return [
    toChange('validity', effectiveFrom ?? signedOn, path),
    ...(effectiveTo === undefined ? [] : [toChange('validity', dayAfter(effectiveTo), path)]),
  ]
}

function toChange(kind: ChangeKind, day: string, path?: string): Change {
  const at = `${dayOf(day)} 00:00`
  return path === undefined ? { at, kind } : { at, kind, path }
}

function dayAfter(day: string): string {
  return addDays(dayOf(day), 1)
}

export interface Change {
  /** `YYYY-MM-DD HH:MM` in Shanghai. */
  readonly at: string
  readonly kind: ChangeKind
  /** The page that it is about, where that is public already. */
  readonly path?: string
}

/** `review` is when something that was let through must be looked at again: the gate then refuses it. */
export type ChangeKind =
  | 'publication'
  | 'publicity-start'
  | 'publicity-end'
  | 'expiry'
  | 'validity'
  | 'finding'
  | 'unit'
  | 'board'
  | 'obligation'
  | 'review'
