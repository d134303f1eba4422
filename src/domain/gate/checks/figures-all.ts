import type { Check } from '#domain/gate/check.ts'
import { atMost } from './figures-at-most.ts'
import { balance } from './figures-balance.ts'
import { contradiction } from './figures-contradiction.ts'
import { groupCount } from './figures-group-count.ts'
import { households } from './figures-households.ts'
import { figureKeys } from './figures-keys.ts'
import { figurePercent } from './figures-percent.ts'
import { percentRange } from './figures-percent-range.ts'
import { product } from './figures-product.ts'
import { rankingNumber } from './figures-ranking-number.ts'
import { rankingUnit } from './figures-ranking-unit.ts'
import { publishedRating } from './figures-rating.ts'
import { ratingRule } from './figures-rating-rule.ts'
import { tableSeparators } from './figures-separators.ts'
import { figureShares } from './figures-shares.ts'
import { statedInBody } from './figures-stated-in-body.ts'
import { figureSum } from './figures-sum.ts'
import { tableTotals } from './figures-table-totals.ts'
import { textInSum } from './figures-text-in-sum.ts'
import { zeroForUnknown } from './figures-zero-for-unknown.ts'

/** Figures, tables and rankings, in the order of their codes. */
export const figureChecks: readonly Check[] = [
  tableTotals,
  figureSum,
  figurePercent,
  figureShares,
  publishedRating,
  atMost,
  households,
  groupCount,
  product,
  balance,
  ratingRule,
  rankingUnit,
  rankingNumber,
  statedInBody,
  contradiction,
  percentRange,
  zeroForUnknown,
  figureKeys,
  tableSeparators,
  textInSum,
]
