import fc from 'fast-check'
import { expect, it } from 'vitest'
import { multiplyExactly } from './product.ts'

it('multiplies decimals as on paper', () => {
  expect(multiplyExactly([0.1, 3])).toBe(0.3)
  expect(multiplyExactly([88, 1684])).toBe(148192)
  expect(multiplyExactly([1.1, 1.1, 10])).toBe(12.1)
})

it('agrees with whole fen', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (count, priceFen) => {
      expect(multiplyExactly([count, priceFen / 100])).toBe((count * priceFen) / 100)
    }),
  )
})
