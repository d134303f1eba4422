import { describe, expect, test } from 'vitest'
import { affairSchema } from '#schemas/affair.ts'
import { policySchema } from '#schemas/policy.ts'
import { rankingSchema } from '#schemas/ranking.ts'
import { summarySchema } from '#schemas/summary.ts'
import { toAffairItem, toPolicyItem, toRankingItem, toSummaryItem } from './entry-items.ts'

const authority = 'www.example.gov.cn'
const unit = { name: '荷花村', path: '/units/hehua/' }

const affair = affairSchema.parse({
  title: '荷花村2026年9月财务收支明细',
  origin: 'official',
  unit: 'hehua',
  item: 'finance-ledger',
  period: '2026-09',
  createdOn: '2026-10-08',
  publishedAt: '2026-10-09 09:00',
})
const names = { unit, itemName: '财务收支明细', group: { id: 'finance', name: '财务' }, authority }

describe('an affair', () => {
  test('says whose it is, what and for which period, unless it has an abstract', () => {
    const item = toAffairItem({ id: 'hehua-finance-2026-09', data: affair }, names)
    expect(item).toEqual({
      id: 'tag:www.example.gov.cn,2026:affairs/hehua-finance-2026-09',
      path: '/affairs/2026/hehua-finance-2026-09/',
      title: '荷花村2026年9月财务收支明细',
      lines: ['荷花村公开的“财务收支明细”，2026年9月。'],
      author: unit,
      categories: ['事务公开', '财务'],
      publishedAt: '2026-10-09 09:00:00',
      updatedAt: '2026-10-09 09:00:00',
    })
    const data = { ...affair, abstract: '本月结余一千元。' }
    expect(toAffairItem({ id: 'x', data }, names).lines).toEqual(['本月结余一千元。'])
  })

  test('says until when and where objections are taken', () => {
    const data = {
      ...affair,
      publicity: { from: '2026-10-09', to: '2026-10-16', dayKind: 'calendar' as const },
      objection: { phone: '0900-5550100', address: '村委会', until: '2026-10-16' },
    }
    expect(toAffairItem({ id: 'x', data }, names).lines.at(-1)).toBe(
      '公示期2026年10月9日至10月16日，有不同意见请在2026年10月16日以前提出：电话 0900-5550100，地址 村委会。',
    )
  })

  test('keeps its id when its title is put right and when it is corrected, and is later then', () => {
    const revisions = [
      { on: '2026-10-20', note: '收入有误。' },
      { on: '2026-11-03', note: '支出有误。' },
    ]
    const before = toAffairItem({ id: 'x', data: affair }, names)
    const after = toAffairItem(
      { id: 'x', data: { ...affair, title: '改过的标题', revisions } },
      names,
    )
    expect(after.id).toBe(before.id)
    expect(after.updatedAt > before.updatedAt).toBe(true)
    expect(after.publishedAt).toBe(before.publishedAt)
    expect(after.lines.slice(0, 2)).toEqual([
      '更正（2026年11月3日）：支出有误。',
      '更正（2026年10月20日）：收入有误。',
    ])
  })

  test('says in its title and first line that it was withdrawn, and asks for no objections', () => {
    const data = {
      ...affair,
      publicity: { from: '2026-10-09', to: '2026-10-16', dayKind: 'calendar' as const },
      withdrawn: { on: '2026-10-12', reason: '金额有误。' },
    }
    const item = toAffairItem({ id: 'x', data }, names)
    expect(item.title).toBe('【已撤下】荷花村2026年9月财务收支明细')
    expect(item.lines).toEqual([
      '已撤下（2026年10月12日）：金额有误。',
      '荷花村公开的“财务收支明细”，2026年9月。',
    ])
    expect(item.id).toBe(toAffairItem({ id: 'x', data: affair }, names).id)
  })

  test('of a list that is to leave the web tells what it is, and nothing of what stands in it', () => {
    const data = {
      ...affair,
      abstract: '张某等三户。',
      expiresOn: '2026-12-31',
      revisions: [{ on: '2026-10-20', note: '张某的金额有误。' }],
    }
    expect(toAffairItem({ id: 'x', data }, names).lines.join('')).not.toContain('张某')
    expect(toAffairItem({ id: 'x', data }, names).lines).toEqual([
      '更正（2026年10月20日）：更正了内容，见网页。',
      '荷花村公开的“财务收支明细”，2026年9月。',
    ])
  })

  test('leads to what replaces it, and back', () => {
    const data = { ...affair, withdrawn: { on: '2026-10-12', reason: '金额有误。' } }
    const gone = toAffairItem({ id: 'x', data }, { ...names, replacedBy: '更正后的明细' })
    expect(gone.lines[1]).toBe('请看代替它的《更正后的明细》。')
    const put = toAffairItem({ id: 'y', data: affair }, { ...names, replaces: ['误发的明细'] })
    expect(put.lines[0]).toBe('代替已经撤下的《误发的明细》。')
  })

  test('of the fictional district says so', () => {
    const item = toAffairItem({ id: 'x', data: { ...affair, origin: 'demo' } }, names)
    expect(item.categories).toContain('示例数据')
    expect(item.lines.at(-1)).toMatch(/^示例数据/)
  })
})

test('a policy names who issued it, its number and its day', () => {
  const data = policySchema.parse({
    title: '关于印发办法的通知',
    origin: 'official',
    indexNo: 'A-1',
    docNumber: '云民发〔2026〕8号',
    genre: '通知',
    issuers: ['mzj', 'czj'],
    topic: 'general',
    signedOn: '2026-09-03',
    publishedAt: '2026-09-04 10:00',
  })
  const issuers = [
    { name: '民政局', path: '/units/mzj/' },
    { name: '财政局', path: '/units/czj/' },
  ]
  const item = toPolicyItem({ id: 'p', data }, { issuers, topicName: '综合', authority })
  expect(item.lines).toEqual(['民政局、财政局发布的通知，云民发〔2026〕8号，2026年9月3日成文。'])
  expect(item.author).toEqual(issuers[0])
  const unnumbered = toPolicyItem(
    { id: 'p', data: { ...data, docNumber: '无' } },
    { issuers, topicName: '综合', authority },
  )
  expect(unnumbered.lines).toEqual(['民政局、财政局发布的通知，2026年9月3日成文。'])
})

test('a summary of which nobody knows whose it is says what it is', () => {
  const data = summarySchema.parse({
    title: '总结',
    origin: 'official',
    kind: '年度总结',
    period: '2025',
    publishedAt: '2026-01-09 10:00',
  })
  const item = toSummaryItem({ id: 's', data }, { unit: undefined, authority })
  expect(item.lines).toEqual(['年度总结，2025年。'])
  expect(item.author).toBeUndefined()
})

test('a period of a ranking is an item with its caveat, updated by its own corrections', () => {
  const data = rankingSchema.parse({
    title: '信息报送排名',
    origin: 'official',
    unit: 'mzj',
    caveat: '只反映数量。',
    method: '按篇数。',
    columns: [
      { key: 'unit', label: '单位', role: 'unit' },
      { key: 'n', label: '篇', role: 'measure' },
    ],
    rule: {
      measure: 'n',
      bands: [
        { label: '优', min: 1 },
        { label: '差', min: 0 },
      ],
    },
    periods: [
      { period: '2026-Q2', publishedAt: '2026-07-15 10:00' },
      {
        period: '2026-Q3',
        publishedAt: '2026-10-15 10:00',
        corrections: [{ on: '2026-10-20', note: '漏了一篇。' }],
      },
    ],
  })
  const items = data.periods.map((period) =>
    toRankingItem({ id: 'reports', data }, period, { unit, authority }),
  )
  expect(items.map(({ id }) => id)).toEqual([
    'tag:www.example.gov.cn,2026:rankings/reports/2026-Q2',
    'tag:www.example.gov.cn,2026:rankings/reports/2026-Q3',
  ])
  expect(items[0]?.lines).toEqual(['荷花村公布的排名，2026年第二季度。只反映数量。'])
  expect(items[1]?.lines[0]).toBe('更正（2026年10月20日）：漏了一篇。')
  expect(items[1]?.updatedAt).toBe('2026-10-20 00:00:01')
})
