import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Corpus, Entry } from '#domain/corpus.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import type { Affair } from '#schemas/affair.ts'
import { toSearchRecords } from './to-search-records.ts'

const { corpus } = loadCorpus(resolve('tests/fixtures/minimal'))
const now = '2026-11-22 10:00'
const affairPath = '/affairs/2026/tonghua-finance-2026-09/'
const policyPath = '/policies/2026/fund-rules-2026/'

const recordAt = (path: string, from: Corpus = corpus) =>
  toSearchRecords(from, now).find((record) => record.path === path)

const textOf = (record: ReturnType<typeof recordAt>) =>
  (record?.sections ?? []).map(({ text }) => text).join('\n')

describe('toSearchRecords', () => {
  test('an affair is found by its unit, its item, its tables and its text', () => {
    const record = recordAt(affairPath)
    expect(record?.names).toContain('桐花社区')
    expect(textOf(record)).toContain('可以到社区服务中心查阅票据。')
    expect(textOf(record)).toContain('公共区域照明电费，1260.5')
  })

  test('a list that is to leave the web is found by what it is, not by who stands in it', () => {
    const record = recordAt(affairPath, withAffair({ expiresOn: '2026-12-31', abstract: '摘要。' }))
    expect(record?.names).toContain('桐花社区')
    expect(textOf(record)).not.toContain('可以到社区服务中心查阅票据。')
    expect(textOf(record)).not.toContain('公共区域照明电费')
  })

  test('a filter knows its own unit, and the years of publication and of the period', () => {
    expect(recordAt(affairPath)?.filters.unit).toEqual(['qh-tonghua'])
    expect(recordAt(affairPath, withAffair({ period: '2025-Q4' }))?.filters.year).toEqual([
      '2026',
      '2025',
    ])
  })

  test('a document is found by its numbers, and its text is without marks', () => {
    const record = recordAt(policyPath)
    expect(record).toMatchObject({ docNumber: '青民发〔2026〕6号', indexNo: 'QHX-2026-000012' })
    expect(textOf(record).split('\n')).toContain('一、经费来源')
    expect(record?.stamp).toBeUndefined()
    expect(record?.filters.validity).toEqual(['有效'])
  })

  test('a document that is no longer in force says so', () => {
    const [policy] = corpus.policies
    const expired = policy && { ...policy, data: { ...policy.data, effectiveTo: '2026-10-31' } }
    const record = recordAt(policyPath, { ...corpus, policies: expired ? [expired] : [] })
    expect(record?.stamp).toEqual({ words: '失效', tone: 'void' })
    expect(record?.filters.validity).toEqual(['失效'])
  })

  test('parts of a page are named by their headings and can be opened', () => {
    const path = `${policyPath}#一经费来源`
    expect(recordAt(policyPath)?.sections).toContainEqual(
      expect.objectContaining({ heading: '一、经费来源', path }),
    )
    expect(recordAt(affairPath)?.sections.map((section) => section.path)).toContain(
      `${affairPath}#table-1`,
    )
  })

  test('the days of a 公示期 are whole days in China', () => {
    const publicity = { from: '2026-11-20', to: '2026-11-25', dayKind: 'calendar' } as const
    expect(recordAt(affairPath, withAffair({ publicity }))?.noticePeriod).toEqual({
      startsAt: '2026-11-20T00:00:00+08:00',
      endsAt: '2026-11-25T23:59:59+08:00',
    })
    expect(recordAt(affairPath)?.noticePeriod).toBeUndefined()
  })

  test('every unit is found by its board', () => {
    expect(recordAt('/units/qh-liyuan/')).toMatchObject({ kind: 'units', title: '梨园村公开栏' })
  })

  test('what hangs only on the wall cannot be found', () => {
    expect(recordAt(affairPath, withAffair({ scope: 'board-only' }))).toBeUndefined()
  })

  test('what was withdrawn cannot be found', () => {
    const withdrawn = { on: '2026-11-01', reason: '数字有误。' }
    expect(recordAt(affairPath, withAffair({ withdrawn }))).toBeUndefined()
  })

  test('the order of the files changes nothing', () => {
    const reversed = {
      ...corpus,
      units: corpus.units.toReversed(),
      policies: corpus.policies.toReversed(),
    }
    expect(toSearchRecords(reversed, now)).toEqual(toSearchRecords(corpus, now))
  })
})

function withAffair(changes: Partial<Affair>): Corpus {
  const affairs = corpus.affairs.map((entry): Entry<Affair> => ({
    ...entry,
    data: { ...entry.data, ...changes },
  }))
  return { ...corpus, affairs }
}
