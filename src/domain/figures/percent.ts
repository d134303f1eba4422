import { decimalsOf, roundHalfUp, sumExactly } from './sum.ts'

/** The part as a percentage of the whole; of nothing there is none. */
export function percentOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (part * 100) / whole
}

/** Tells whether a stated percentage lies within the tolerance, in percentage points, of the counts. */
export function matchesPercent(
  part: number,
  whole: number,
  stated: number,
  tolerance = 0.1,
): boolean {
  const actual = percentOf(part, whole)
  return actual !== undefined && Math.abs(actual - stated) <= tolerance + bitNoise
}

/** Tells whether a stated percentage is the counts' own, rounded half up to the decimals stated. */
export function roundsToPercent(part: number, whole: number, stated: number): boolean {
  const actual = percentOf(part, whole)
  return actual !== undefined && roundHalfUp(actual, decimalsOf(stated)) === stated
}

/** Tells whether percentages make 100 within the tolerance, in percentage points. */
export function sumsToHundred(percents: readonly number[], tolerance = 0.1): boolean {
  return Math.abs(sumExactly([...percents, -100])) <= tolerance
}

// Far below any tolerance stated in decimals, and above what division leaves over.
const bitNoise = 1e-9
