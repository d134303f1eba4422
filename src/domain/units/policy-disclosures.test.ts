import { expect, it } from 'vitest'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import { toPolicyDisclosures } from './policy-disclosures.ts'

const guide: CatalogueItem = {
  id: 'guide',
  no: 42,
  group: '惠民',
  name: '办事指南',
  content: '',
  basis: [],
  appliesTo: ['局'],
  frequency: '变更时',
  audience: '全社会',
  channels: ['政府网站'],
  scope: 'web',
}
const items = [guide, { ...guide, id: 'documents', policyTopic: 'social-assistance' }]
const publishedAt = '2026-07-08 09:35'

it('discloses the items of its topic, and none of another', () => {
  expect(toPolicyDisclosures({ topic: 'social-assistance', publishedAt }, items)).toEqual([
    { itemId: 'documents', period: 'event', publishedAt, isWithdrawn: false },
  ])
  expect(toPolicyDisclosures({ topic: 'general', publishedAt }, items)).toEqual([])
})

it('discloses nothing that stands once it is withdrawn', () => {
  const withdrawn = { on: '2026-08-01', reason: '有误' }
  const policy = { topic: 'social-assistance', publishedAt, withdrawn }
  expect(toPolicyDisclosures(policy, items)[0]?.isWithdrawn).toBe(true)
})
