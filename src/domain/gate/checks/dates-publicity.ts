import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { findPublicityEnds } from '#domain/days/publicity-end.ts'
import type { PublicityLength } from '#domain/days/publicity-end.ts'

export const publicityDates: Check = {
  code: 'D007',
  severity: 'error',
  title: '公示期写得不对',
  why: '公示期错了，居民会错过提异议的日子。',
  *find({ affairs }) {
    for (const { file, data } of affairs) {
      for (const { path, ...fault } of listFaults(data)) {
        yield { place: { file, path: [...path] }, ...fault }
      }
    }
  },
}

function* listFaults(affair: Affair): Generator<Fault> {
  const { publicity, createdOn } = affair
  if (publicity === undefined) return
  const { from, to, days, dayKind } = publicity
  if (from < createdOn) {
    yield {
      path: ['publicity', 'from'],
      what: `${createdOn} 才成文，公示从 ${from} 开始`,
      mend: '核对 createdOn 和 publicity.from，改正写错的一个',
    }
  }
  if (from > to) {
    yield {
      path: ['publicity', 'to'],
      what: `公示从 ${from} 开始，到 ${to} 结束`,
      mend: '核对 publicity 的 from 和 to，改正写错的一个',
    }
  } else if (days !== undefined) {
    yield* listLengthFaults({ from, days, dayKind }, to)
  }
  yield* listObjectionFaults(affair, from, to)
}

function* listLengthFaults(length: PublicityLength, to: string): Generator<Fault> {
  const { from, days, dayKind } = length
  const { earliest, unknownYear } = findPublicityEnds(length)
  // Where the holidays are not known, a later end may be right: D017 says that nobody can tell.
  if (to === earliest || (unknownYear !== undefined && to > earliest)) return
  const atLeast = unknownYear === undefined ? '' : '至少'
  yield {
    path: ['publicity', 'to'],
    what: `从 ${from} 起公示 ${days} ${dayKind === 'working' ? '个工作日' : '天'}，${atLeast}应到 ${earliest}，写的是 ${to}`,
    mend: `起始日不计入，末日遇休息日顺延：to 改成 ${earliest}${atLeast && ' 或以后'}，或改正 days`,
  }
}

function* listObjectionFaults({ objection }: Affair, from: string, to: string): Generator<Fault> {
  if (objection === undefined) {
    yield {
      path: ['publicity'],
      what: '有公示期，没有写向谁提异议',
      mend: '补上 objection：受理电话、地点和截止日期',
    }
  } else if (from <= to && (objection.until < from || objection.until > to)) {
    yield {
      path: ['objection', 'until'],
      what: `公示期是 ${from} 至 ${to}，提异议的截止日期是 ${objection.until}`,
      mend: `until 写在公示期以内，一般是最后一天 ${to}`,
    }
  }
}

interface Fault extends Pick<Problem, 'what' | 'mend'> {
  readonly path: readonly PropertyKey[]
}

type Affair = Corpus['affairs'][number]['data']
