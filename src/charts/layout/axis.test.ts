import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAxis, findPlace } from './axis.ts'

describe('an axis', () => {
  it('holds every value and begins at 0 where they are not in a narrow band', () => {
    const values = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1 })
    fc.assert(
      fc.property(values, fc.boolean(), (numbers, startsAtZero) => {
        const { domain, ticks, texts } = createAxis(numbers, '', startsAtZero)
        for (const value of numbers) {
          expect(findPlace(value, domain)).toBeGreaterThanOrEqual(0)
          expect(findPlace(value, domain)).toBeLessThanOrEqual(1)
        }
        if (startsAtZero) expect(domain[0] <= 0 && domain[1] >= 0).toBe(true)
        expect(new Set(texts).size).toBe(ticks.length)
      }),
    )
  })

  it.each<[number[], string, string[]]>([
    [[91.2, 98.6], '%', ['90%', '92%', '94%', '96%', '98%', '100%']],
    [[96.1, 96.9], '%', ['96.0%', '96.2%', '96.4%', '96.6%', '96.8%', '97.0%']],
    [[3, 12], '个', ['0', '2', '4', '6', '8', '10', '12']],
    [[12_000, 48_000], '元', ['0', '1万', '2万', '3万', '4万', '5万']],
    [[1e9], '元', ['0', '2亿', '4亿', '6亿', '8亿', '10亿']],
    [[-5, 5], '', ['−6', '−4', '−2', '0', '2', '4', '6']],
    [[0, 0], '', ['0', '0.2', '0.4', '0.6', '0.8', '1']],
    [[], '', ['0', '0.2', '0.4', '0.6', '0.8', '1']],
  ])('of %j %s has the values %j', (values, unit, texts) => {
    expect(createAxis(values, unit, false).texts).toEqual(texts)
  })
})
