import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { dayOf } from '#domain/days/day.ts'

export const procedureOrder: Check = {
  code: 'D009',
  severity: 'error',
  title: '程序的先后不对',
  why: '程序按先后列出，颠倒了就看不出有没有依次走完。',
  *find({ affairs }) {
    for (const entry of affairs) {
      yield* findInSteps(entry)
      yield* findInReview(entry)
    }
  },
}

function* findInSteps({ file, data }: AffairEntry): Generator<Problem> {
  for (const [index, { step, on }] of data.procedure.entries()) {
    const before = data.procedure[index - 1]
    if (before === undefined || before.on <= on) continue
    yield {
      place: { file, path: ['procedure', index, 'on'] },
      what: `“${step}”（${on}）排在“${before.step}”（${before.on}）后面，日期却更早`,
      mend: '核对两个日期，或按日期调整先后',
    }
  }
}

function* findInReview({ file, data }: AffairEntry): Generator<Problem> {
  const { supervisor, publishedAt } = data
  if (supervisor === undefined || supervisor.reviewedOn <= dayOf(publishedAt)) return
  yield {
    place: { file, path: ['supervisor', 'reviewedOn'] },
    what: `${dayOf(publishedAt)} 已经发布，${supervisor.reviewedOn} 才审查`,
    mend: '先审查后公布：核对两个日期；确实先公布的，在正文里说明',
    severity: 'warning',
  }
}

type AffairEntry = Corpus['affairs'][number]
