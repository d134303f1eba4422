import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { toSearchTerms } from './to-search-terms.ts'
import type { TermRecord } from './to-search-terms.ts'

const { corpus } = loadCorpus('tests/fixtures/sites/town')
const record = (part: Partial<TermRecord>): TermRecord => ({
  kind: 'policies',
  path: '/policies/2026/a/',
  title: '关于甲的通知',
  publishedAt: '2026-09-01 09:00',
  ...part,
})
const toPinyin = (name: string) => Array.from(name, () => 'a').join(' ')
const termsOf = (records: readonly TermRecord[], budgetBytes = 30_000) =>
  toSearchTerms(corpus, records, { budgetBytes, toPinyin })
const textsOf = (records: readonly TermRecord[], budgetBytes?: number) =>
  termsOf(records, budgetBytes).terms.map(({ text }) => text)

describe('toSearchTerms', () => {
  test('a unit leads to its board, with its sound', () => {
    expect(termsOf([]).terms).toContainEqual({
      text: '桐花社区',
      kind: 'unit',
      path: '/units/qh-tonghua/',
      pinyin: 'a a a a',
    })
  })

  test('only items and topics under which something is published', () => {
    const names = textsOf([])
    const { affairs, catalogue, policies, topics } = corpus
    const items = new Set(affairs.map(({ data }) => data.item))
    const used = catalogue.filter(({ data }) => items.has(data.id)).map(({ data }) => data.name)
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((name) => !names.includes(name))).toEqual([])
    const unused = catalogue.find(({ data }) => !items.has(data.id) && !used.includes(data.name))
    expect(names).not.toContain(unused?.data.name)
    const nothing = toSearchTerms({ ...corpus, affairs: [], policies: [], summaries: [] }, [], {
      budgetBytes: 30_000,
      toPinyin,
    })
    expect(policies.length + topics.length).toBeGreaterThan(1)
    expect(nothing.terms.filter(({ kind }) => kind === 'item' || kind === 'topic')).toEqual([])
  })

  test('a topic of which all was withdrawn is not named', () => {
    const withdrawn = { on: '2026-09-02', reason: '登错了。' }
    const policies = corpus.policies.map((entry) => ({
      ...entry,
      data: { ...entry.data, withdrawn },
    }))
    const topicsOf = (some: typeof corpus) =>
      toSearchTerms(some, [], { budgetBytes: 30_000, toPinyin }).terms.filter(
        ({ kind }) => kind === 'topic',
      )
    expect(topicsOf({ ...corpus, summaries: [] })).not.toEqual([])
    expect(topicsOf({ ...corpus, policies, summaries: [] })).toEqual([])
  })

  test('what hangs only on the wall is not even named', () => {
    const affairs = corpus.affairs.map((entry) => ({
      ...entry,
      data: { ...entry.data, scope: 'board-only' as const },
    }))
    const { terms } = toSearchTerms({ ...corpus, affairs }, [], { budgetBytes: 30_000, toPinyin })
    expect(terms.filter(({ kind }) => kind === 'item')).toEqual([])
  })

  test('expressions are the rows of the table, and terms of their own', () => {
    expect(termsOf([]).synonyms).toContainEqual(['最低生活保障', '低保'])
    expect(termsOf([]).terms).toContainEqual({ text: '低保', kind: 'expression', pinyin: 'a a' })
  })

  test('titles and 字号 come newest first and open their documents', () => {
    const { terms } = termsOf([
      record({ title: '旧', path: '/old/', publishedAt: '2016-01-01' }),
      record({ title: '新', path: '/new/', docNumber: '民发〔2026〕1号' }),
      record({ title: '荷花村公开栏', path: '/units/x/', kind: 'units', publishedAt: undefined }),
    ])
    expect(terms.slice(-3)).toEqual([
      { text: '新', kind: 'title', path: '/new/' },
      { text: '民发〔2026〕1号', kind: 'number', path: '/new/' },
      { text: '旧', kind: 'title', path: '/old/' },
    ])
  })

  test('a title that several bear stands once and opens none of them', () => {
    const { terms } = termsOf([record({ path: '/a/' }), record({ path: '/b/' })])
    expect(terms.slice(-2).map(({ kind }) => kind)).not.toEqual(['title', 'title'])
    expect(terms.at(-1)).toEqual({ text: '关于甲的通知', kind: 'title' })
  })

  test('a large portal keeps to its budget, and drops the oldest', () => {
    const records = Array.from({ length: 10_000 }, (_, index) => createRecord(index))
    const texts = textsOf(records)
    const bytes = gzipSync(JSON.stringify(termsOf(records)), { level: 9 }).length
    expect(bytes).toBeLessThan(33_000)
    expect(bytes).toBeGreaterThan(8_000)
    expect(texts).toContain(createRecord(0).title)
    expect(texts).not.toContain(createRecord(9999).title)
  })

  test('the order in which records come does not matter', () => {
    const records = Array.from({ length: 50 }, (_, index) => createRecord(index))
    expect(termsOf(records.toReversed())).toEqual(termsOf(records))
  })
})

/** Titles as varied as those of a county: unit, period, subject, genre. */
function createRecord(index: number): TermRecord {
  const pick = (texts: string, salt: number) => {
    const all = texts.split(' ')
    return all[(index * salt + Math.floor(index / 7)) % all.length] ?? ''
  }
  const unit =
    pick('荷 柳 石 竹 高 枫 塘 庄 岭 桥', 7) + pick('花 泉 桥 溪 岭 树 口 阳 门 坪 店', 3)
  const subject = pick(
    '财务收支 低保对象审核 宅基地审批 村级工程结算 换届选举 高龄津贴发放 土地流转 危房改造 党费收缴',
    5,
  )
  const year = 2026 - Math.floor(index / 900)
  return record({
    title: `${unit}村${year}年第${(index % 4) + 1}季度${subject}${pick('情况 公示 明细 结果', 11)}（${index}）`,
    path: `/affairs/${year}/${unit.length}-entry-${index * 7919}/`,
    publishedAt: `${year}-${String(12 - (Math.floor(index / 75) % 12)).padStart(2, '0')}-01 09:00`,
    docNumber: index % 3 === 0 ? `云民发〔${year}〕${index}号` : undefined,
  })
}
