import { formatNumber } from './number.ts'

/** A number with its unit of counting: 1,276 户. */
export function formatCount(count: number, unit: string): string {
  return unit === '' ? formatNumber(count) : `${formatNumber(count)} ${unit}`
}
