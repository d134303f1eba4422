import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesPercent, percentOf, roundsToPercent, sumsToHundred } from './percent.ts'

describe('percentOf', () => {
  it.each([
    [1, 4, 25],
    [0, 5, 0],
    [74, 74, 100],
    [-1, 4, -25],
    [1, 0, undefined],
    [0, 0, undefined],
  ])('%d of %d is %d', (part, whole, expected) => {
    expect(percentOf(part, whole)).toBe(expected)
  })
})

describe('matchesPercent', () => {
  it.each([
    [567, 1199, 47.3, true],
    [6, 108, 5.5, true],
    [6, 108, 5.6, true],
    [6, 108, 5.4, false],
    [1, 4, 25.1, true],
    [1, 4, 24.9, true],
    [1, 4, 25.11, false],
    [28, 74, 37.8, true],
    [32, 100, 42, false],
    [1, 0, 100, false],
  ])('%d of %d stated as %d is %s', (part, whole, stated, expected) => {
    expect(matchesPercent(part, whole, stated)).toBe(expected)
  })

  it('takes another tolerance', () => {
    expect(matchesPercent(1, 3, 33, 0.5)).toBe(true)
    expect(matchesPercent(1, 3, 33)).toBe(false)
  })

  it('accepts what rounding to one decimal gives', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), (part, whole) => {
        const stated = Number(((part * 100) / whole).toFixed(1))
        return matchesPercent(part, whole, stated) && !matchesPercent(part, whole, stated + 0.2)
      }),
    )
  })
})

describe('roundsToPercent', () => {
  it.each([
    [6, 108, 5.6, true],
    [6, 108, 5.5, false],
    [6, 108, 6, true],
    [6, 108, 5.56, true],
    [1, 8, 12.5, true],
    [1, 8, 13, true],
    [1, 16, 6.3, true],
    [1, 0, 0, false],
  ])('%d of %d stated as %d is %s', (part, whole, stated, expected) => {
    expect(roundsToPercent(part, whole, stated)).toBe(expected)
  })
})

describe('sumsToHundred', () => {
  it.each([
    [[40.5, 21.6, 37.8], true],
    [[40.5, 21.6, 37.9], true],
    [[40.5, 21.7, 37.9], true],
    [[40.5, 21.6, 37.7], false],
    [[40.5, 21.8, 37.9], false],
    [[100], true],
    [[], false],
  ])('tells %j is %s', (percents, expected) => {
    expect(sumsToHundred(percents)).toBe(expected)
  })

  it('is exact at a tolerance of nothing', () => {
    expect(sumsToHundred([33.3, 33.3, 33.4], 0)).toBe(true)
    expect(sumsToHundred([33.3, 33.3, 33.3], 0)).toBe(false)
  })
})
