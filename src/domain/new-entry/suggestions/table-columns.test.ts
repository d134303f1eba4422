import { describe, expect, it } from 'vitest'
import type { Corpus } from '#domain/corpus.ts'
import { catalogueItemSchema } from '#schemas/catalogue-item.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { formatColumns, parseColumns, suggestColumns } from './table-columns.ts'

const { corpus } = loadCorpus('tests/fixtures/minimal')
const empty: Corpus = { ...corpus, affairs: [] }

function createItem(fields: Record<string, string>): CatalogueItem {
  return catalogueItemSchema.parse({
    id: 'finance-ledger',
    no: '1',
    group: '财务',
    name: '事项',
    basis: 'law',
    appliesTo: '村',
    frequency: '每月',
    audience: '全社会',
    channels: '政府网站',
    scope: 'web',
    ...fields,
  })
}

function suggest(content: string, fields: Record<string, string> = {}) {
  const item = createItem({ content, ...fields })
  return suggestColumns(empty, { item, unit: 'qh-tonghua', scope: 'web' })
}

describe('suggestColumns', () => {
  it('repeats the last table of the item', () => {
    const item = createItem({ content: '收支' })
    expect(suggestColumns(corpus, { item, unit: 'qh-liyuan', scope: 'web' })).toEqual([
      '项目',
      '收入（元）',
      '支出（元）',
    ])
  })

  it('does not bring the columns of a list for the board to the web, or back', () => {
    const item = createItem({ content: '议题' })
    expect(suggestColumns(corpus, { item, unit: 'qh-liyuan', scope: 'board-only' })).toEqual([])
  })

  it('takes the first table from what the catalogue asks for', () => {
    expect(suggest('标的、方式、期限、价款；不公布姓名')).toEqual(['标的', '方式', '期限', '价款'])
    expect(suggest('期初余额、逐笔收入和支出')).toEqual([
      '日期',
      '摘要',
      '收入（元）',
      '支出（元）',
    ])
  })

  it('never asks for names where only totals may be shown', () => {
    expect(suggest('名单、人数、金额', { scope: 'board-only' })).toEqual(['人数', '金额'])
    expect(suggest('名单金额', { scope: 'board-only' })).toEqual([
      '类别',
      '户数',
      '人数',
      '金额（元）',
    ])
  })

  it('wants no table of what is told in words', () => {
    expect(suggest('章程全文、通过的会议和日期')).toEqual([])
  })
})

describe('parseColumns', () => {
  it('reads what formatColumns writes', () => {
    const columns = ['日期', '收入（元）']
    expect(parseColumns(formatColumns(columns))).toEqual(columns)
  })

  it('takes other marks between the names', () => {
    expect(parseColumns('日期, 摘要，金额；备注')).toEqual(['日期', '摘要', '金额', '备注'])
  })
})
