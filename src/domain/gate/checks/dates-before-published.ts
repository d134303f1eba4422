import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { dayOf } from '#domain/days/day.ts'

export const changedBeforePublished: Check = {
  code: 'D010',
  severity: 'error',
  title: '更正或撤下早于发布',
  why: '还没有发布的内容谈不上更正和撤下，日期必有一个是错的。',
  *find({ affairs, policies, summaries, rankings }) {
    for (const { file, data } of [...affairs, ...policies, ...summaries]) {
      const changes = [
        ...data.revisions.map(({ on }, index) => ({ path: ['revisions', index, 'on'], on })),
        ...(data.withdrawn === undefined
          ? []
          : [{ path: ['withdrawn', 'on'], on: data.withdrawn.on }]),
      ]
      yield* judge(file, data.publishedAt, changes)
    }
    for (const entry of rankings) yield* findInRanking(entry)
  },
}

function* findInRanking({ file, data }: Corpus['rankings'][number]): Generator<Problem> {
  for (const [index, { publishedAt, corrections }] of data.periods.entries()) {
    const changes = corrections.map(({ on }, nth) => ({
      path: ['periods', index, 'corrections', nth, 'on'],
      on,
    }))
    yield* judge(file, publishedAt, changes)
  }
}

function* judge(file: string, publishedAt: string, changes: Change[]): Generator<Problem> {
  for (const { path, on } of changes) {
    if (on >= dayOf(publishedAt)) continue
    yield {
      place: { file, path },
      what: `${dayOf(publishedAt)} 才发布，这里写的是 ${on}`,
      mend: '核对两个日期，改正写错的一个',
    }
  }
}

interface Change {
  readonly path: readonly PropertyKey[]
  readonly on: string
}
