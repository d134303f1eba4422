import { formatFixed } from './number.ts'

/** An amount of yuan to the fen: 12,345.60 元. */
export function formatCny(amountCny: number): string {
  return `${formatFixed(amountCny, 2)} 元`
}

/** An amount of yuan in units of ten thousand: 1.23 万元. */
export function formatCnyInWan(amountCny: number, decimals = 2): string {
  return `${formatFixed(amountCny / 10_000, decimals)} 万元`
}
