import type { Corpus } from '#domain/corpus.ts'
import type { Place } from '#domain/gate/issue.ts'

/** Further ahead a wrong year is likelier than a plan. */
export const scheduledAheadDays = 180

/** Whether an entry is out: at the very minute that it names it is. */
export function isPublished(publishedAt: string, now: string): boolean {
  return publishedAt <= now
}

/** Everything that waits for its day, with where that day is written. */
export function listScheduled(corpus: Corpus, now: string): Scheduled[] {
  return [
    ...[...corpus.affairs, ...corpus.policies, ...corpus.summaries].map(
      ({ file, id, kind, data }) => ({
        place: { file, path: ['publishedAt'] },
        file,
        kind,
        id,
        publishedAt: data.publishedAt,
      }),
    ),
    ...corpus.rankings.flatMap(({ file, id, kind, data }) =>
      data.periods.map(({ publishedAt }, index) => ({
        place: { file, path: ['periods', index, 'publishedAt'] },
        file,
        kind,
        id,
        publishedAt,
      })),
    ),
  ].filter(({ publishedAt }) => !isPublished(publishedAt, now))
}

/** An entry, or one period of a ranking, that is not out yet. */
export interface Scheduled {
  readonly place: Place
  readonly file: string
  readonly kind: keyof Corpus['knownIds']
  readonly id: string
  readonly publishedAt: string
}
