import type { Check } from '#domain/gate/check.ts'
import { decimalsOf, sumExactly } from '#domain/figures/sum.ts'
import { sumsToHundred } from '#domain/figures/percent.ts'
import {
  listFiguredEntries,
  placeOfFigure,
  severityOfFigures,
} from '#domain/gate/figured-entries.ts'
import type { Figure } from '#schemas/figure.ts'

export const figureShares: Check = {
  code: 'F004',
  severity: 'error',
  title: '一组构成加起来不是 100%',
  why: '各部分的比例合起来应是全部。',
  *find(corpus) {
    for (const figured of listFiguredEntries(corpus)) {
      const groups = Map.groupBy(
        figured.figures.filter(({ shareOf }) => shareOf !== undefined),
        ({ shareOf }) => shareOf,
      )
      for (const [name, shares] of groups) {
        const [first] = shares
        const values = shares.map(({ value }) => value)
        if (first === undefined || sumsToHundred(values, toleranceOf(shares))) continue
        yield {
          place: placeOfFigure(figured, first),
          what: `“${name ?? ''}”一组 ${values.join(' + ')} = ${sumExactly(values)}%`,
          mend: `核对这一组的 ${shares.length} 个比例（${shares.map(({ label }) => label).join('、')}），补上漏掉的`,
          severity: severityOfFigures(shares, 'error'),
        }
      }
    }
  },
}

/**
 * Each share is off by at most half of its last decimal place, so a group of n shares with one
 * decimal is off by at most 0.05 n: 99.9 of three is rounding, 99.8 is not. Never less than 0.1.
 */
function toleranceOf(shares: readonly Figure[]): number {
  const decimals = Math.max(...shares.map(({ value }) => decimalsOf(value)))
  return Math.max(0.1, (shares.length * 10 ** -decimals) / 2)
}
