import { describe, expect, it } from 'vitest'
import { indexSchemes } from '#schemas/codes.ts'
import { indexNoSchemes, parseIndexNo } from './index-no.ts'

describe('indexNoSchemes', () => {
  it.each(indexSchemes)('of %s reads its own example and no other', (id) => {
    const readers = indexSchemes.filter(
      (other) => parseIndexNo(other, indexNoSchemes[id].example).problem === undefined,
    )
    expect(readers).toEqual([id])
    expect(indexNoSchemes[id].id).toBe(id)
  })
})

describe('parseIndexNo', () => {
  it.each([
    ['state-council', '000014349/2017-00110', '000014349', 2017, 110],
    ['credit-code', '11341702486344515H/202110-00013', '11341702486344515H', 2021, 13],
    ['credit-code', '1137078555222300XQ/2015-00020', '1137078555222300XQ', 2015, 20],
    ['initials', 'TCSWYQ-2016-003873', 'TCSWYQ', 2016, 3873],
    ['hyphen-groups', 'JX01-02-03-0004-20260930-00012', 'JX01-02-03-0004', 2026, 12],
    ['hyphen-groups', 'LY012-05-2008-0007', 'LY012-05', 2008, 7],
    ['hyphen-groups', 'LY012-05-202612-0007', 'LY012-05', 2026, 7],
  ] as const)('of %s reads %s', (scheme, text, issuer, year, serial) => {
    expect(parseIndexNo(scheme, text)).toEqual({ issuer, year, serial })
  })

  it.each([
    ['state-council', '000014340/2017-00110', 'check-character'],
    ['credit-code', '11341702486344515J/202110-00013', 'check-character'],
    ['state-council', '000014349/2017-110', 'shape'],
    ['state-council', '000014349-2017-00110', 'shape'],
    ['credit-code', '11341702486344515H/202113-00013', 'shape'],
    ['credit-code', '11341702486344515H/202100-00013', 'shape'],
    ['initials', 'TCSWYQ-2016-3873', 'shape'],
    ['initials', 'tcswyq-2016-003873', 'shape'],
    ['initials', 'TCSWYQ-1816-003873', 'shape'],
    ['initials', ' TCSWYQ-2016-003873', 'shape'],
    ['hyphen-groups', 'TCSWYQ-2016-003873', 'shape'],
    ['hyphen-groups', 'LY012-05-20261301-0007', 'shape'],
    ['hyphen-groups', 'LY012-05-XXXX-0007', 'shape'],
    ['initials', '无', 'shape'],
    ['initials', '', 'shape'],
  ] as const)('of %s refuses %j for its %s', (scheme, text, problem) => {
    expect(parseIndexNo(scheme, text)).toEqual({ problem })
  })
})
