import fc from 'fast-check'
import { expect, it } from 'vitest'
import { judgePercent } from './judge-percent.ts'
import { roundHalfUp } from './sum.ts'

it('takes the rounded percentage, to whatever decimals', () => {
  expect(judgePercent(55, 84, 65.5).isRight).toBe(true)
  expect(judgePercent(28, 84, 33).isRight).toBe(true)
  expect(judgePercent(28, 84, 33.33).isRight).toBe(true)
})

it('tells one that was cut off from one that is wrong', () => {
  expect(judgePercent(6, 108, 5.5)).toMatchObject({ isRight: false, isClose: true, actual: 5.6 })
  expect(judgePercent(55, 84, 56.5)).toMatchObject({ isRight: false, isClose: false, actual: 65.5 })
})

it('knows no percentage of nothing', () => {
  expect(judgePercent(6, 0, 0)).toMatchObject({ isRight: false, actual: undefined })
})

it('finds nothing wrong with what it would write itself', () => {
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.integer({ min: 1, max: 5000 }),
      fc.nat(2),
      (part, whole, places) => {
        const stated = roundHalfUp((part * 100) / whole, places)
        expect(judgePercent(part, whole, stated).isRight).toBe(true)
      },
    ),
  )
})
