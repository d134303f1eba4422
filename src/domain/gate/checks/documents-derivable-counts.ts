import type { Check } from '#domain/gate/check.ts'
import { findSmallCounts } from '#domain/privacy/small-cells/find-small-counts.ts'

export const derivableCounts: Check = {
  code: 'P018',
  severity: 'error',
  title: '隐去的人数还能算出来',
  why: '合计减去其余各格，或者金额除以标准，就是隐去的数，等于没有隐。',
  *find(corpus) {
    for (const { kind, place, subject, words, mend } of findSmallCounts(corpus)) {
      if (kind !== 'derivable') continue
      yield { place, ...(subject === undefined ? {} : { subject }), what: words, mend }
    }
  },
}
