import { matchesPercent, percentOf, roundsToPercent } from './percent.ts'
import { decimalsOf, roundHalfUp } from './sum.ts'

/** Holds a stated percentage against the counts that it is made of. */
export function judgePercent(part: number, whole: number, stated: number): PercentVerdict {
  const exact = percentOf(part, whole)
  // As precise as stated, but at least to a tenth.
  const decimals = Math.max(1, decimalsOf(stated))
  return {
    part,
    whole,
    stated,
    actual: exact === undefined ? undefined : roundHalfUp(exact, decimals),
    isRight: exact !== undefined && roundsToPercent(part, whole, stated),
    isClose: matchesPercent(part, whole, stated),
  }
}

export interface PercentVerdict {
  readonly part: number
  readonly whole: number
  readonly stated: number
  /** What it should be; undefined where the whole is 0. */
  readonly actual: number | undefined
  /** The counts' own percentage, rounded half up to the decimals stated. */
  readonly isRight: boolean
  /** Within 0.1 point: cut off or rounded twice rather than wrong. */
  readonly isClose: boolean
}
