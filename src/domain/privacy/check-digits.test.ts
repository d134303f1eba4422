import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIdNumber, isOldIdNumber, passesLuhn } from './check-digits.ts'

const today = '2026-11-22'
const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^\\d{${length}}$`)).filter((text) => text.length === length)
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''))
/** The recursive way of ISO 7064 (7.2), which knows no weights. */
function toCheckCharacter(body: string): string {
  const remainder = Array.from(body, Number).reduce((sum, digit) => ((sum + digit) * 2) % 11, 0)
  return '0123456789X'.charAt((12 - remainder) % 11)
}
const idNumbers = fc
  .tuple(fc.constantFrom('110101', '440524', '810000', '910001'), days, digits(3))
  .map(([region, day, sequence]) => `${region}${day}${sequence}`)
  .map((body) => body + toCheckCharacter(body))

describe('isIdNumber', () => {
  it.each(['11010519491231002X', '440524188001010014', '110101199003070011'])('knows %s', (id) => {
    expect(isIdNumber(id, today)).toBe(true)
  })

  it.each([
    ['a wrong check digit', '110101199003070012'],
    ['no such day', '110101199002300019'],
    ['born after today', '110101202611230019'],
    ['no such region', '200101199003070017'],
    ['too short', '11010119900307001'],
  ])('refuses %s', (_, text) => {
    expect(isIdNumber(text, today)).toBe(false)
  })

  it('knows whatever has the right check digit, and nothing with one digit changed', () => {
    fc.assert(
      fc.property(
        idNumbers,
        fc.nat(17),
        fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X'),
        (id, at, character) => {
          const changed = id.slice(0, at) + character + id.slice(at + 1)
          expect(isIdNumber(id, today)).toBe(true)
          expect(isIdNumber(changed, today)).toBe(changed === id)
        },
      ),
    )
  })

  it('tells two neighbouring digits that changed places', () => {
    fc.assert(
      fc.property(idNumbers, fc.nat(15), (id, at) => {
        const [a = '', b = ''] = id.slice(at, at + 2)
        const swapped = id.slice(0, at) + b + a + id.slice(at + 2)
        expect(isIdNumber(swapped, today)).toBe(a === b)
      }),
    )
  })
})

it('an ID number of 15 digits has a region and a day of the last century', () => {
  expect(isOldIdNumber('110101491231002')).toBe(true)
  expect(isOldIdNumber('110101491331002')).toBe(false)
  expect(isOldIdNumber('990101491231002')).toBe(false)
})

it('a card with one digit changed does not pass', () => {
  expect(passesLuhn('6200000000000005')).toBe(true)
  fc.assert(
    fc.property(fc.nat(15), fc.nat(9), (at, digit) => {
      const card = '6200000000000005'
      const changed = card.slice(0, at) + String(digit) + card.slice(at + 1)
      expect(passesLuhn(changed)).toBe(changed === card)
    }),
  )
})
