import { decimalsOf, roundHalfUp } from './sum.ts'

/** The product of decimal numbers as on paper: 0.1 times 3 makes 0.3. */
export function multiplyExactly(values: readonly number[]): number {
  const decimals = values.reduce((sum, value) => sum + decimalsOf(value), 0)
  return roundHalfUp(
    values.reduce((result, value) => result * value, 1),
    decimals,
  )
}
