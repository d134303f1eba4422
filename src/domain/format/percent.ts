import { formatFixed } from './number.ts'

/** A percentage, given as 47.3 and not as 0.473: 47.3%. */
export function formatPercent(percent: number, decimals = 1): string {
  return `${formatFixed(percent, decimals)}%`
}
