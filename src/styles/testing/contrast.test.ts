import { expect, it } from 'vitest'
import { contrast } from './contrast.ts'

it('black on white has 21:1, a colour on itself 1:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#a01b23', '#a01b23')).toBe(1)
})

it('the grey that just reaches 4.5:1 on white is the known one', () => {
  expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
})

it('what is no colour is an error', () => {
  expect(() => contrast(undefined, '#ffffff')).toThrow('no colour')
})
