import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from './random.ts'

describe('createRandom', () => {
  test('gives the same for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const [one, other] = [createRandom(seed), createRandom(seed)]
        expect(Array.from({ length: 9 }, one.next)).toEqual(Array.from({ length: 9 }, other.next))
      }),
    )
  })

  test('gives something else for another seed', () => {
    expect(createRandom('corpus/1').next()).not.toBe(createRandom('corpus/2').next())
  })

  test('a number lies between its ends and reaches both', () => {
    const random = createRandom('between')
    const numbers = new Set(Array.from({ length: 500 }, () => random.between(3, 7)))
    expect([...numbers].sort()).toEqual([3, 4, 5, 6, 7])
  })

  test('words early in a list are chosen more often', () => {
    const random = createRandom('early')
    const list = Array.from({ length: 100 }, (_, index) => index)
    const chosen = Array.from({ length: 2000 }, () => random.pickEarly(list))
    const share = chosen.filter((index) => index < 25).length / chosen.length
    expect(share).toBeGreaterThan(0.45)
    expect(share).toBeLessThan(0.55)
  })
})
