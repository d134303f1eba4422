import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePlainNumber } from './plain-number.ts'

describe('parsePlainNumber', () => {
  it('reads plain digits with a point and a minus', () => {
    expect(['0', '18', '-3', '0.5', '12.50'].map(parsePlainNumber)).toEqual([0, 18, -3, 0.5, 12.5])
  })

  it('takes a blank for no number and never for 0', () => {
    expect(parsePlainNumber('')).toBeUndefined()
    expect(parsePlainNumber(' ')).toBeUndefined()
  })

  it('refuses what a lenient reader would guess', () => {
    const guesses = [
      '1,018',
      '0x10',
      '1e3',
      '007',
      '5.',
      '.5',
      '２',
      '18篇',
      '<5',
      '+3',
      '—',
      'NaN',
    ]
    expect(guesses.filter((text) => parsePlainNumber(text) !== undefined)).toEqual([])
  })

  it('gives back every integer that is written out', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(parsePlainNumber(String(value))).toBe(value + 0)
      }),
    )
  })
})
