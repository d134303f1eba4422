import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAmount, toFen } from './amount.ts'

describe('parseAmount', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['12345.60', 1_234_560],
    ['12345.6', 1_234_560],
    ['0.07', 7],
    ['-0.5', -50],
    [' 1200 ', 120_000],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('reads %j as %d fen', (text, amountFen) => {
    expect(parseAmount(text)).toEqual({ amountFen })
  })

  it.each(['', ' ', '\u3000'])('takes %j as absent, not as nothing spent', (text) => {
    expect(parseAmount(text)).toBeUndefined()
  })

  it.each([
    ['1,200', 'thousands-separator'],
    ['1,234,567.89', 'thousands-separator'],
    ['-1，200.00', 'thousands-separator'],
    ['1,20', 'not-plain'],
    ['0x10', 'not-plain'],
    ['1e3', 'not-plain'],
    ['007', 'not-plain'],
    ['.5', 'not-plain'],
    ['5.', 'not-plain'],
    ['+5', 'not-plain'],
    ['5元', 'not-plain'],
    ['¥5', 'not-plain'],
    ['1 200', 'not-plain'],
    ['１２', 'not-plain'],
    ['−5', 'not-plain'],
    ['Infinity', 'not-plain'],
    ['1.234', 'below-fen'],
    ['90071992547409.92', 'too-large'],
  ])('refuses %j as %s', (text, problem) => {
    expect(parseAmount(text)).toEqual({ problem })
  })

  it('reads back every amount in fen', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        const digits = String(Math.abs(fen)).padStart(3, '0')
        const text = `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
        expect(parseAmount(text)).toEqual({ amountFen: fen })
      }),
    )
  })
})

describe('toFen', () => {
  it.each([
    [0.1, 10],
    [1.15, 115],
    [1.005, 101],
    [-8.29, -829],
    [-0.001, 0],
    [123456789.12, 12_345_678_912],
  ])('turns %d yuan into %d fen', (amountCny, amountFen) => {
    expect(toFen(amountCny)).toBe(amountFen)
  })

  it('refuses amounts that are no longer exact', () => {
    expect(() => toFen(1e15)).toThrow(RangeError)
  })

  it('is exact for every amount of a village', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), (fen) => {
        return toFen(fen / 100) === fen + 0
      }),
    )
  })
})
