import { expect, test } from 'vitest'
import type { Policy, Relation } from '#schemas/policy.ts'
import { type PolicyRecord, toInboundRelations, toValidities } from './lineage.ts'

function createPolicy(id: string, signedOn: string, more: Partial<Policy> = {}): PolicyRecord {
  const data: Policy = {
    title: id,
    origin: 'demo',
    indexNo: '无',
    docNumber: '无',
    genre: '通知',
    issuers: ['bureau'],
    topic: 'general',
    signedOn,
    publishedAt: `${signedOn} 09:00`,
    disclosure: '主动公开',
    keywords: [],
    inconsistencies: [],
    relations: [],
    attachments: [],
    revisions: [],
    ...more,
  }
  return { id, data }
}

const relation = (kind: Relation['kind'], target: string): Relation[] => [{ kind, target }]
const now = '2026-11-22 10:00'

test('a relation is known from both of its ends', () => {
  const later = createPolicy('later', '2026-02-01', { relations: relation('amends', 'earlier') })
  expect(
    toInboundRelations([createPolicy('earlier', '2025-01-01'), later]).get('earlier'),
  ).toMatchObject([{ kind: 'amends', id: 'later' }])
})

test('a repeal takes effect with the document that repeals, not before', () => {
  const earlier = createPolicy('earlier', '2025-01-01')
  const repeal = (effectiveFrom: string) =>
    createPolicy('later', '2026-02-01', {
      effectiveFrom,
      relations: relation('repeals', 'earlier'),
    })
  const validityOn = (day: string) => toValidities([earlier, repeal(day)], now).get('earlier')
  expect(validityOn('2026-11-22')).toMatchObject({ validity: '废止', causeId: 'later' })
  expect(validityOn('2026-11-23')).toMatchObject({ validity: '有效' })
})

test('a withdrawn document changes nothing', () => {
  const later = createPolicy('later', '2026-02-01', {
    relations: relation('repeals', 'earlier'),
    withdrawn: { on: '2026-03-01', reason: '误发' },
  })
  expect(
    toValidities([createPolicy('earlier', '2025-01-01'), later], now).get('earlier')?.validity,
  ).toBe('有效')
})

test('forwarding and citing leave a document as it was', () => {
  const later = createPolicy('later', '2026-02-01', {
    relations: [...relation('forwards', 'earlier'), ...relation('basedOn', 'earlier')],
  })
  expect(
    toValidities([createPolicy('earlier', '2025-01-01'), later], now).get('earlier')?.validity,
  ).toBe('有效')
})
