import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'

export const validityOrder: Check = {
  code: 'D004',
  severity: 'error',
  title: '起止日期颠倒',
  why: '起止日期颠倒，有没有效力就说不清。',
  *find({ policies, units, laws }) {
    for (const entry of policies) yield* findInPolicy(entry)
    for (const { file, line, data } of [...units, ...laws]) {
      const { validFrom, validTo } = data
      if (validFrom === undefined || validTo === undefined || validFrom <= validTo) continue
      yield {
        place: { file, line, column: 'validTo' },
        what: `${validFrom} 开始，${validTo} 就结束`,
        mend: '核对 validFrom 和 validTo，改正写错的一个',
      }
    }
  },
}

function* findInPolicy({ file, data }: Corpus['policies'][number]): Generator<Problem> {
  const { signedOn, effectiveFrom, effectiveTo } = data
  if (effectiveTo !== undefined && effectiveTo < (effectiveFrom ?? signedOn)) {
    yield {
      place: { file, path: ['effectiveTo'] },
      what: `${effectiveFrom ?? signedOn} 起施行，${effectiveTo} 就失效`,
      mend: '核对 effectiveFrom 和 effectiveTo，改正写错的一个',
    }
  }
  if (effectiveFrom !== undefined && effectiveFrom < signedOn) {
    // Standards are sometimes raised from the first of the year, in a notice signed later.
    yield {
      place: { file, path: ['effectiveFrom'] },
      what: `${effectiveFrom} 起施行，${signedOn} 才成文`,
      mend: '核对两个日期；确实追溯执行的，在正文里写明',
      severity: 'warning',
    }
  }
}
