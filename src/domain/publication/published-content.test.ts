import { expect, test } from 'vitest'
import { affairSchema } from '#schemas/affair.ts'
import { policySchema } from '#schemas/policy.ts'
import { summarySchema } from '#schemas/summary.ts'
import { toPublishedContent } from './published-content.ts'

const affair = affairSchema.parse({
  title: '荷花村公示',
  origin: 'demo',
  unit: 'hehua',
  item: 'finance-ledger',
  period: '2026-09',
  createdOn: '2026-10-08',
  publishedAt: '2026-10-09 09:00',
  abstract: '概述里的内容',
  keywords: ['内容'],
  publicity: { from: '2026-10-09', to: '2026-10-24' },
  objection: { phone: '0900-5550100', until: '2026-10-24' },
  figures: [{ key: 'income', label: '收入', value: 1, unit: '元' }],
  tables: [{ data: '2026/x.csv', caption: '表' }],
  attachments: [{ file: 'attachments/2026/x.pdf', title: '附件' }],
  procedure: [{ step: '审查', actor: '监委会', on: '2026-10-08' }],
  supervisor: { body: '监委会', reviewedOn: '2026-10-08', opinion: '同意' },
})

test('an entry that stands is published whole', () => {
  expect(toPublishedContent(affair, '正文')).toEqual({ data: affair, body: '正文' })
})

test('a withdrawn entry keeps what it was and why it is gone, and nothing else', () => {
  const withdrawn = { on: '2026-10-10', reason: '误发' }
  const published = toPublishedContent({ ...affair, withdrawn }, '正文')
  expect(published.body).toBe('')
  const { title, origin, unit, item, period, createdOn, publishedAt, publicity, scope } = affair
  expect(published.data).toEqual({
    ...{
      title,
      origin,
      unit,
      item,
      period,
      createdOn,
      publishedAt,
      publicity,
      scope,
      withdrawn,
      revisions: [],
    },
    ...{ keywords: [], figures: [], tables: [], attachments: [], procedure: [] },
  })
})

test('every field of an entry is either part of its record or of its content', () => {
  const record = [
    ...['title', 'origin', 'source', 'unit', 'item', 'period', 'createdOn', 'publishedAt', 'scope'],
    'publicity',
    ...['withdrawn', 'kind', 'topic', 'indexNo', 'indexScheme', 'docNumber', 'genre'],
    ...['issuers', 'publisher', 'signedOn', 'effectiveFrom', 'effectiveTo', 'disclosure'],
    ...['withholding', 'relations', 'listBasis'],
  ]
  const fields = [affairSchema, policySchema, summarySchema].flatMap(({ shape }) =>
    Object.keys(shape),
  )
  const all = Object.fromEntries(fields.map((field) => [field, ['值']]))
  const published = toPublishedContent({ ...all, withdrawn: {} }, '').data as Record<
    string,
    unknown
  >
  const kept = Object.keys(published).filter((field) => JSON.stringify(published[field]) !== '[]')
  expect(kept.toSorted()).toEqual(record.toSorted())
})
