import { describe, expect, it } from 'vitest'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import { findMissingItems } from './missing-items.ts'
import { toSummaryDisclosures } from './summary-disclosures.ts'

const plan: CatalogueItem = {
  id: 'plan',
  no: 13,
  group: '组织',
  name: '年度工作报告',
  content: '',
  basis: [],
  appliesTo: ['村'],
  frequency: '每年',
  dueDays: 31,
  audience: '全社会',
  channels: ['社区/村公示栏'],
  scope: 'web',
}
const report: CatalogueItem = { ...plan, id: 'annual-report', summaryKind: '年度总结' }
const publishedAt = '2026-01-15 10:40'
const yearly = { kind: '年度总结', period: '2025', publishedAt } as const
const withdrawn = { on: '2026-02-01', reason: '有误' }

describe('a summary', () => {
  it('discloses the items that its kind stands for, and no other', () => {
    expect(toSummaryDisclosures(yearly, [report, plan])).toEqual([
      { itemId: 'annual-report', period: '2025', publishedAt, isWithdrawn: false },
    ])
    expect(toSummaryDisclosures({ ...yearly, kind: '半年总结' }, [report, plan])).toEqual([])
  })

  it('discloses nothing where it is of no period', () => {
    expect(toSummaryDisclosures({ kind: '年度总结', publishedAt }, [report])).toEqual([])
  })

  it('of the year that is due leaves nothing missing, one of the year before or withdrawn does', () => {
    expect(findOverdue(yearly)).toEqual([])
    expect(findOverdue({ ...yearly, period: '2024' })).toEqual(['annual-report'])
    expect(findOverdue({ ...yearly, withdrawn })).toEqual(['annual-report'])
  })
})

function findOverdue(summary: Parameters<typeof toSummaryDisclosures>[0]) {
  const old = { itemId: 'x', period: 'event', publishedAt: '2021-01-01', isWithdrawn: false }
  const missing = findMissingItems({
    unit: { id: 'v', name: '荷花村', kind: '村', aliases: [], origin: 'demo' },
    items: [report],
    disclosures: [old, ...toSummaryDisclosures(summary, [report])],
    now: '2026-11-22',
  })
  return missing?.overdue.map(({ itemId }) => itemId)
}
