import type { Check } from '#domain/gate/check.ts'
import { findSmallCounts } from '#domain/privacy/small-cells/find-small-counts.ts'

export const smallCounts: Check = {
  code: 'P017',
  severity: 'error',
  title: '人数太少，等于点名',
  why: '一个村里只有一两户，写出户数邻里就知道是谁；不足 5 的不在网上写出来。',
  *find(corpus) {
    for (const { kind, place, subject, words, mend } of findSmallCounts(corpus)) {
      if (kind !== 'shown') continue
      yield { place, ...(subject === undefined ? {} : { subject }), what: words, mend }
    }
  },
}
