import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/days/day.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import type { Unit } from '#schemas/unit.ts'
import { findMissingItems } from './missing-items.ts'
import type { Disclosure } from './missing-items.ts'

const village: Unit = { id: 'v', name: '荷花村', kind: '村', aliases: [], origin: 'demo' }
const now = '2026-11-22 10:00'

describe('what a board lacks', () => {
  it('is the latest period that is due, with the last day for it', () => {
    expect(ask([createItem('ledger', '每月', 10)], [old])).toMatchObject({
      overdue: [{ itemId: 'ledger', periodLabel: '2026年10月', dueOn: '2026-11-10' }],
    })
    expect(ask([createItem('debts', '每季度', 15)], [old])?.overdue[0]).toMatchObject({
      periodLabel: '2026年第三季度',
      dueOn: '2026-10-15',
    })
    expect(ask([createItem('plan', '每年', 31)], [old])?.overdue[0]?.periodLabel).toBe('2025年')
    expect(ask([createItem('half', '每半年', 31)], [old])?.overdue[0]?.periodLabel).toBe(
      '2026年上半年',
    )
  })

  it('begins the day after the last day for it', () => {
    const items = [createItem('ledger', '每月', 10)]
    const september = disclose('ledger', '2026-09', '2026-10-09')
    expect(ask(items, [old, september], '2026-11-10 23:59')?.overdue).toEqual([])
    expect(ask(items, [old, september], '2026-11-11 00:00')?.overdue).toHaveLength(1)
  })

  it.each([
    ['the period itself', '2026-Q3', '2026-10-12'],
    ['a period that contains it', '2026', '2026-10-12'],
    ['a part of it', '2026-08', '2026-09-05'],
    ['something without a period, published since it began', 'event', '2026-07-03'],
  ])('is nothing where there is %s', (_, period, publishedOn) => {
    const items = [createItem('debts', '每季度', 15)]
    expect(ask(items, [old, disclose('debts', period, publishedOn)])?.overdue).toEqual([])
  })

  it('is nothing where the plan of the next year is there already', () => {
    const items = [createItem('plan', '每年', 31)]
    expect(ask(items, [old, disclose('plan', '2026', '2026-02-03')])?.overdue).toEqual([])
    expect(ask(items, [old, disclose('plan', '2024', '2024-02-03')])?.overdue).toHaveLength(1)
  })

  it('is there though an earlier period was published, or the right one was withdrawn', () => {
    const items = [createItem('debts', '每季度', 15)]
    expect(ask(items, [disclose('debts', '2026-Q2', '2026-07-09')])?.overdue).toHaveLength(1)
    const withdrawn = { ...disclose('debts', '2026-Q3', '2026-10-09'), isWithdrawn: true }
    expect(ask(items, [old, withdrawn])?.overdue).toHaveLength(1)
  })

  it('is never a period that ended before the unit began to publish or was set up', () => {
    const items = [createItem('plan', '每年', 31)]
    expect(ask(items, [disclose('grid', 'event', '2026-01-02')])?.overdue).toEqual([])
    expect(ask(items, [disclose('grid', 'event', '2025-12-31')])?.overdue).toHaveLength(1)
    const unit = { ...village, validFrom: '2026-03-01' }
    expect(findMissingItems({ unit, items, disclosures: [old], now })?.overdue).toEqual([])
  })

  it('is never a period that ended before the item was required', () => {
    const item = createItem('plan', '每年', 31)
    expect(ask([{ ...item, since: '2025-12-31' }], [old])?.overdue).toHaveLength(1)
    expect(ask([{ ...item, since: '2026-01-01' }], [old])?.overdue).toEqual([])
  })

  it('is not asked before the day from which it is required', () => {
    const item = { ...createItem('election', '随时', 3), since: '2026-11-23' }
    expect(ask([item], [old])?.never).toEqual([])
    expect(ask([item], [old], '2026-11-23')?.never).toHaveLength(1)
  })

  it('is not asked of a unit from the day on which it is dissolved', () => {
    const question = { items: [createItem('ledger', '每月', 10)], disclosures: [old], now }
    const unit: Unit = { ...village, validTo: '2026-11-22' }
    expect(findMissingItems({ ...question, unit })).toBeUndefined()
    const later: Unit = { ...village, validTo: '2026-11-23' }
    expect(findMissingItems({ ...question, unit: later })?.overdue).toHaveLength(1)
  })

  it('is not asked of units that publish nothing here, or that the catalogue does not name', () => {
    const items = [createItem('ledger', '每月', 10)]
    expect(ask(items, [])).toBeUndefined()
    const unit: Unit = { ...village, kind: '镇' }
    expect(findMissingItems({ unit, items, disclosures: [old], now })).toBeUndefined()
  })

  it('is only what applies to its kind', () => {
    const item = { ...createItem('ledger', '每月', 10), appliesTo: ['社区' as const] }
    expect(ask([item], [old])).toEqual({ overdue: [], never: [], wallOnly: [] })
  })

  it('has what depends on events apart, and only where it was never published', () => {
    const items = [createItem('election', '随时', 3), createItem('charter', '变更时', 10)]
    const result = ask(items, [disclose('charter', 'event', '2020-01-01')])
    expect(result).toMatchObject({ overdue: [], never: [{ itemId: 'election' }] })
  })

  it('does not call late what hangs on the wall, nor name it when it is known to hang there', () => {
    const items = [{ ...createItem('list', '每季度', 15), scope: 'board-only' as const }]
    expect(ask(items, [old])).toMatchObject({ overdue: [], wallOnly: [{ itemId: 'list' }] })
    expect(ask(items, [disclose('list', '2026-Q3', '2026-10-09')])?.wallOnly).toEqual([])
  })

  it('never grows by publishing, and an overdue item was always due before today', () => {
    const frequencies = ['每月', '每季度', '每半年', '每年'] as const
    const days = fc.integer({ min: 0, max: 2000 }).map((after) => addDays('2022-01-01', after))
    fc.assert(
      fc.property(fc.constantFrom(...frequencies), fc.nat(60), days, days, (often, due, a, b) => {
        const items = [createItem('x', often, due)]
        const before = ask(items, [old], a)?.overdue ?? []
        const after = ask(items, [old, disclose('x', 'event', b)], a)?.overdue ?? []
        expect(after.length).toBeLessThanOrEqual(before.length)
        for (const { dueOn } of before) expect(dueOn < a).toBe(true)
      }),
    )
  })
})

function ask(items: CatalogueItem[], disclosures: Disclosure[], at = now) {
  return findMissingItems({ unit: village, items, disclosures, now: at })
}

const old = disclose('other', 'event', '2021-01-01')

function disclose(itemId: string, period: string, publishedOn: string): Disclosure {
  return { itemId, period, publishedAt: `${publishedOn} 09:00`, isWithdrawn: false }
}

function createItem(
  id: string,
  frequency: CatalogueItem['frequency'],
  dueDays: number,
): CatalogueItem {
  return {
    id,
    no: 1,
    group: '财务',
    name: id,
    content: '',
    basis: [],
    appliesTo: ['村'],
    frequency,
    dueDays,
    audience: '全社会',
    channels: ['社区/村公示栏'],
    scope: 'web',
  }
}
