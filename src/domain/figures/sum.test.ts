import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalsOf, roundHalfUp, sumExactly } from './sum.ts'

describe('sumExactly', () => {
  it.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[0.1, 0.7], 0.8],
    [[1.1, 2.2, 3.3], 6.6],
    [[12345.6, -12345.6], 0],
    [[1e21, 0.5], 1e21],
    [[1e-7, 2e-7], 3e-7],
    [[40.5, 21.6, 37.8], 99.9],
    [[30, 16, 28], 74],
  ])('adds %j to %d', (values, expected) => {
    expect(sumExactly(values)).toBe(expected)
  })

  it('agrees with counting fen, in any order', () => {
    const fen = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
    fc.assert(
      fc.property(fc.array(fen, { maxLength: 50 }), (amounts) => {
        const total = amounts.reduce((sum, amount) => sum + amount, 0)
        const yuan = amounts.map((amount) => amount / 100)
        expect(sumExactly(yuan)).toBe(total / 100 + 0)
        expect(sumExactly(yuan.toReversed())).toBe(total / 100 + 0)
      }),
    )
  })

  it.each([Number.NaN, Infinity])('refuses %d', (value) => {
    expect(() => sumExactly([1, value])).toThrow(RangeError)
  })
})

describe('roundHalfUp', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [1.004, 2, 1],
    [47.25, 1, 47.3],
    [47.24999, 1, 47.2],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.4, 0, 0],
    [5, 2, 5],
    [1e-7, 2, 0],
  ])('rounds %d to %d decimals as %d', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected)
  })

  it('moves no further than half a unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), (thousandths) => {
        const rounded = roundHalfUp(thousandths / 1000, 1)
        return (
          Math.abs(Math.round(rounded * 10) * 100 - thousandths) <= 50 && decimalsOf(rounded) <= 1
        )
      }),
    )
  })
})

describe('decimalsOf', () => {
  it.each([
    [5, 0],
    [5.25, 2],
    [-0.5, 1],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
    [1.25e21, 0],
  ])('of %d is %d', (value, expected) => {
    expect(decimalsOf(value)).toBe(expected)
  })
})
