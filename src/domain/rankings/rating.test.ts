import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRuleProblems, rateValue } from './rating.ts'

const countRule = {
  measure: 'submitted',
  bands: [
    { label: '优', min: 20 },
    { label: '良', min: 10, max: 19 },
    { label: '差', min: 0, max: 9 },
  ],
}

describe('rateValue', () => {
  it.each([
    [0, '差'],
    [9, '差'],
    [10, '良'],
    [19, '良'],
    [20, '优'],
    [85, '优'],
    [-1, undefined],
    [9.5, undefined],
    [Number.NaN, undefined],
  ])('rates %d as %s', (value, expected) => {
    expect(rateValue(countRule, value)).toBe(expected)
  })

  it('gives every whole number from the lowest bound one label, whatever the order of bands', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (value) => {
        const label = rateValue(countRule, value)
        const ascending = { bands: countRule.bands.toReversed() }
        return label !== undefined && label === rateValue(ascending, value)
      }),
    )
  })
})

describe('findRuleProblems', () => {
  it('finds none in a complete rule', () => {
    expect(findRuleProblems(countRule)).toEqual([])
    const percentRule = [
      { label: '不达标', min: 0, max: 59.9 },
      { label: '达标', min: 60, max: 100 },
    ]
    expect(findRuleProblems({ bands: percentRule })).toEqual([])
  })

  it.each([
    ['a gap', [9, 11], 'gap'],
    ['a shared bound', [10, 10], 'overlap'],
    ['bands one inside the other', [15, 10], 'overlap'],
  ])('finds %s', (_title, [max = 0, min = 0], kind) => {
    const bands = [
      { label: '良', min },
      { label: '差', min: 0, max },
    ]
    expect(findRuleProblems({ bands })).toEqual([{ kind, labels: ['差', '良'] }])
  })

  it('finds a lower band without an end', () => {
    const bands = [
      { label: '优', min: 20 },
      { label: '良', min: 10 },
    ]
    expect(findRuleProblems({ bands })).toEqual([{ kind: 'overlap', labels: ['良', '优'] }])
  })

  it('finds bounds the wrong way round', () => {
    const bands = [
      { label: '优', min: 20 },
      { label: '良', min: 19, max: 10 },
    ]
    expect(findRuleProblems({ bands })).toEqual([{ kind: 'inverted', labels: ['良'] }])
  })

  it('finds a label used twice', () => {
    const bands = [
      { label: '优', min: 20 },
      { label: '优', min: 0, max: 19 },
    ]
    expect(findRuleProblems({ bands })).toEqual([{ kind: 'repeated-label', labels: ['优'] }])
  })

  it('finds a gap of a tenth where bounds have tenths', () => {
    const bands = [
      { label: '达标', min: 60 },
      { label: '不达标', min: 0, max: 59.8 },
    ]
    expect(findRuleProblems({ bands })).toEqual([{ kind: 'gap', labels: ['不达标', '达标'] }])
  })
})
