import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexNoSchemes, parseIndexNo } from '#domain/documents/index-no.ts'
import { indexSchemes } from '#schemas/codes.ts'
import { policySchema } from '#schemas/policy.ts'
import type { Policy } from '#schemas/policy.ts'
import { findIndexScheme, suggestIndexNo } from './next-index-no.ts'

function createPolicy(indexNo: string, issuer = 'yx-mzj'): Policy {
  return policySchema.parse({
    title: '文件',
    origin: 'demo',
    indexNo,
    indexScheme: findIndexScheme(indexNo),
    docNumber: '无',
    genre: '通知',
    issuers: [issuer],
    topic: 'general',
    signedOn: '2026-01-09',
    publishedAt: '2026-01-09 10:00',
  })
}

describe('suggestIndexNo', () => {
  it.each([
    ['000014349/2017-00110', '000014349/2017-00111'],
    ['11341702486344515H/202110-00013', '11341702486344515H/201709-00001'],
    ['TCSWYQ-2017-003873', 'TCSWYQ-2017-003874'],
    ['LY012-05-20170930-0007', 'LY012-05-20170903-0008'],
    ['LY012-05-2016-0007', 'LY012-05-2017-0001'],
  ])('counts on after %s', (last, next) => {
    expect(suggestIndexNo([createPolicy(last)], 'yx-mzj', '2017-09-03')).toBe(next)
  })

  it('gives a free number of the same scheme, whatever was used before', () => {
    const used = fc.array(
      fc.record({
        year: fc.integer({ min: 2024, max: 2026 }),
        serial: fc.integer({ min: 1, max: 900 }),
      }),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(used, (numbers) => {
        const texts = numbers.map(
          ({ year, serial }) => `YXQMZ-${year}-${String(serial).padStart(6, '0')}`,
        )
        const next = suggestIndexNo(
          texts.map((text) => createPolicy(text)),
          'yx-mzj',
          '2026-11-22',
        )
        expect(parseIndexNo('initials', next ?? '')).toMatchObject({ issuer: 'YXQMZ', year: 2026 })
        expect(texts).not.toContain(next)
      }),
    )
  })

  it('leaves the numbers of other issuers alone', () => {
    const policies = [createPolicy('YXQMZ-2026-000041'), createPolicy('YXQZF-2026-000900', 'yx')]
    expect(suggestIndexNo(policies, 'yx-mzj', '2026-11-22')).toBe('YXQMZ-2026-000042')
  })

  it('knows no number before the first', () => {
    expect(suggestIndexNo([createPolicy('无')], 'yx-mzj', '2026-11-22')).toBeUndefined()
  })
})

describe('findIndexScheme', () => {
  it.each(indexSchemes)('knows %s by its example', (id) => {
    expect(findIndexScheme(indexNoSchemes[id].example)).toBe(id)
  })

  it('knows no scheme for 无', () => {
    expect(findIndexScheme('无')).toBeUndefined()
  })
})
