import type { Corpus } from '#domain/corpus.ts'
import type { Place } from './issue.ts'

/**
 * Every day in the corpus that tells of something that has happened. A time of publication is none of
 * them: one that lies ahead is a plan.
 */
export function listPastDays(corpus: Corpus): DatedFact[] {
  return [
    ...[...corpus.affairs, ...corpus.policies, ...corpus.summaries].flatMap(listOfEntry),
    ...corpus.affairs.flatMap(({ file, data }) => [
      fact({ file, path: ['createdOn'] }, data.createdOn),
      ...data.procedure.map(({ on }, index) =>
        fact({ file, path: ['procedure', index, 'on'] }, on),
      ),
      fact({ file, path: ['supervisor', 'reviewedOn'] }, data.supervisor?.reviewedOn),
    ]),
    ...corpus.policies.map(({ file, data }) => fact({ file, path: ['signedOn'] }, data.signedOn)),
    ...corpus.summaries.map(({ file, data }) =>
      fact({ file, path: ['createdOn'] }, data.createdOn),
    ),
    ...corpus.rankings.flatMap(listOfRanking),
    ...corpus.pages.map(({ file, data }) => fact({ file, path: ['updatedOn'] }, data.updatedOn)),
    ...corpus.findings.flatMap(({ file, line, data }) => [
      fact({ file, line, column: 'foundOn' }, data.foundOn),
      fact({ file, line, column: 'verifiedOn' }, data.verifiedOn),
    ]),
  ].flat()
}

function listOfEntry({
  file,
  data,
}: Corpus['affairs' | 'policies' | 'summaries'][number]): DatedFact[] {
  return [
    ...data.revisions.map(({ on }, index) => fact({ file, path: ['revisions', index, 'on'] }, on)),
    fact({ file, path: ['withdrawn', 'on'] }, data.withdrawn?.on),
  ].flat()
}

function listOfRanking({ file, data }: Corpus['rankings'][number]): DatedFact[] {
  return data.periods.flatMap(({ asOf, corrections }, index) =>
    [
      fact({ file, path: ['periods', index, 'asOf'] }, asOf),
      ...corrections.map(({ on }, nth) =>
        fact({ file, path: ['periods', index, 'corrections', nth, 'on'] }, on),
      ),
    ].flat(),
  )
}

function fact(place: Place, on: string | undefined): DatedFact[] {
  return on === undefined ? [] : [{ place, on }]
}

export interface DatedFact {
  readonly place: Place
  /** A day or an instant. */
  readonly on: string
}
