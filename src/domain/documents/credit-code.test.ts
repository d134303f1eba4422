import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCreditCode, isOrganisationCode } from './credit-code.ts'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

describe('isCreditCode', () => {
  it.each(['91350100M000100Y43', '11341702486344515H', '1137078555222300XQ'])(
    'accepts %s',
    (text) => {
      expect(isCreditCode(text)).toBe(true)
    },
  )

  it.each([
    '91350100M000100Y44',
    '11341702486344515J',
    '11341702486344515',
    '11341702486344515HH',
    '11341702486344515h',
    'I1341702486344515H',
    '',
  ])('rejects %j', (text) => {
    expect(isCreditCode(text)).toBe(false)
  })

  it('notices every single wrong character', () => {
    const code = '91350100M000100Y43'
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...Array.from(alphabet)), (position, character) => {
        const changed = code.slice(0, position) + character + code.slice(position + 1)
        return isCreditCode(changed) === (changed === code)
      }),
    )
  })
})

describe('isOrganisationCode', () => {
  it.each(['000014349', '486344515', '55222300X'])('accepts %s', (text) => {
    expect(isOrganisationCode(text)).toBe(true)
  })

  it.each(['000014340', '00001434', '0000143499', '552223000', '00001434x', ''])(
    'rejects %j',
    (text) => {
      expect(isOrganisationCode(text)).toBe(false)
    },
  )

  it('notices every single wrong digit', () => {
    const code = '000014349'
    fc.assert(
      fc.property(fc.nat(8), fc.constantFrom(...Array.from('0123456789')), (position, digit) => {
        const changed = code.slice(0, position) + digit + code.slice(position + 1)
        return isOrganisationCode(changed) === (changed === code)
      }),
    )
  })
})
