import { describe, expect, it } from 'vitest'
import { policySchema } from '#schemas/policy.ts'
import type { Policy } from '#schemas/policy.ts'
import { suggestDocNumbers } from './next-doc-number.ts'

const bureau = [
  createPolicy('云民发〔2026〕1号', '通知'),
  createPolicy('云民发〔2026〕6号', '办法'),
  createPolicy('云民发〔2025〕9号', '通知'),
  createPolicy('云民函〔2026〕1号', '函'),
  createPolicy('无', '通报'),
]

function createPolicy(docNumber: string, genre: Policy['genre'], issuer = 'yx-mzj'): Policy {
  return policySchema.parse({
    title: '文件',
    origin: 'demo',
    indexNo: '无',
    docNumber,
    genre,
    issuers: [issuer],
    topic: 'general',
    signedOn: '2026-01-09',
    publishedAt: '2026-01-09 10:00',
  })
}

function suggest(genre: string, year = 2026, policies: readonly Policy[] = bureau): string[] {
  return suggestDocNumbers(policies, { issuer: 'yx-mzj', genre, year })
}

describe('suggestDocNumbers', () => {
  it('counts on after the last number of each 机关代字 in that year', () => {
    expect(suggest('通知')).toEqual(['云民发〔2026〕7号', '云民函〔2026〕2号'])
  })

  it('begins each year with 1', () => {
    expect(suggest('通知', 2027)).toEqual(['云民发〔2027〕1号', '云民函〔2027〕1号'])
  })

  it('puts first what was used for the genre', () => {
    expect(suggest('函')[0]).toBe('云民函〔2026〕2号')
  })

  it('passes over numbers that another issuer has used under the same 机关代字', () => {
    const joint = createPolicy('云民发〔2026〕12号', '通知', 'yx')
    expect(suggest('通知', 2026, [...bureau, joint])[0]).toBe('云民发〔2026〕13号')
  })

  it('suggests nothing to an issuer without a number', () => {
    expect(suggest('通知', 2026, [createPolicy('无', '通知')])).toEqual([])
  })
})
