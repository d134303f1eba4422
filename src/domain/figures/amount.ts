import { roundHalfUp } from './sum.ts'

/** Reads an amount of yuan from a cell into whole fen: blank is absent, and only plain digits with at most two decimals count. */
export function parseAmount(text: string): ParsedAmount | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (thousandsPattern.test(trimmed)) return { problem: 'thousands-separator' }
  if (!plainPattern.test(trimmed)) return { problem: 'not-plain' }
  const [whole = '', decimals = ''] = trimmed.split('.')
  if (decimals.length > 2) return { problem: 'below-fen' }
  const amountFen = Number(whole + decimals.padEnd(2, '0')) + 0
  return Number.isSafeInteger(amountFen) ? { amountFen } : { problem: 'too-large' }
}

/** An amount of yuan in whole fen; what is finer than a fen is rounded half up. */
export function toFen(amountCny: number): number {
  const amountFen = Math.round(roundHalfUp(amountCny, 2) * 100) + 0
  if (!Number.isSafeInteger(amountFen)) throw new RangeError(`Too large an amount: ${amountCny}`)
  return amountFen
}

const thousandsPattern = /^-?\d{1,3}(?:[,，]\d{3})+(?:\.\d*)?$/
const plainPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** The amount, or why the cell is none. */
export type ParsedAmount =
  | { readonly amountFen: number; readonly problem?: never }
  | { readonly problem: AmountProblem; readonly amountFen?: never }

export type AmountProblem = 'thousands-separator' | 'not-plain' | 'below-fen' | 'too-large'
