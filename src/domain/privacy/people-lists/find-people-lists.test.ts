import { describe, expect, test } from 'vitest'
import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import type { Corpus } from '#domain/corpus.ts'
import { findPeopleLists } from './find-people-lists.ts'
import { findListedPeople } from './listed-people.ts'

describe('in an attachment', () => {
  test('a list is found below its titles, whatever the entry is', () => {
    const rows = [
      ['梨园村2026年临时救助花名册', '', ''],
      ['序号', '姓名', '金额（元）'],
      ['1', '王小明', '800'],
      ['2', '李*', '400'],
    ]
    for (const kind of ['affairs', 'policies', 'summaries'] as const) {
      const [list, ...others] = findIn(kind, { content: { kind: 'table', rows } })
      expect(others).toEqual([])
      expect(list).toMatchObject({
        place: { path: ['attachments', 0, 'file'] },
        subject: 'data/attachments/2026/a.xlsx',
        sign: '表里有“姓名”一列',
        unmasked: 1,
        isOfAid: true,
        isOfChildren: false,
      })
    }
  })

  test('a hidden sheet is a sheet', () => {
    const rows = [
      ['户主', '保障人口', '低保金（元）'],
      ['王*明', '3', '900'],
    ]
    expect(findIn('policies', { isHidden: true, content: { kind: 'table', rows } })).toHaveLength(1)
  })

  test('the lines of a PDF are a list, too', () => {
    const text = '序号 姓名 金额\n1 王* 3人 500元\n2 李*明 2人 400元'
    expect(findIn('summaries', { content: { kind: 'text', text } }, '特困人员名单')).toMatchObject([
      { sign: '文字里逐个列了 2 人', unmasked: 0, isOfAid: true },
    ])
  })

  test('a form that is still blank lists nobody', () => {
    const rows = [
      ['最低生活保障申请表', '', '', ''],
      ['姓名', '', '性别', ''],
      ['户籍地址', '', '联系电话', ''],
      ['家庭成员', '', '与申请人关系', ''],
    ]
    expect(findIn('policies', { content: { kind: 'table', rows } }, '低保申请表')).toEqual([])
  })

  test('those on duty, and places that look like names, are no list', () => {
    const duty = [
      ['社区', '低保经办人'],
      ['文昌', '王小明'],
      ['河东', '李明'],
    ]
    const places = [
      ['村', '低保户数'],
      ['王庄', '12'],
      ['李村', '9'],
      ['张湾', '8'],
    ]
    for (const rows of [duty, places]) {
      expect(findIn('affairs', { content: { kind: 'table', rows } }, '低保')).toEqual([])
    }
  })

  test('who is elected, or leases land, may be named', () => {
    const rows = [
      ['姓名', '职务'],
      ['王小明', '主任'],
      ['李明', '委员'],
    ]
    const lists = findIn('affairs', { content: { kind: 'table', rows } }, '当选名单')
    expect(lists.filter(({ isOfAid }) => isOfAid)).toEqual([])
  })

  test('children are told by the words around the list', () => {
    const rows = [
      ['姓名', '金额（元）'],
      ['王*', '1200'],
    ]
    const part = { place: '工作表“事实无人抚养儿童”', content: { kind: 'table', rows } } as const
    expect(findIn('affairs', part)).toMatchObject([{ isOfChildren: true }])
  })
})

describe('a text', () => {
  test.each([
    ['1. 王*明 3口人 500元', 1],
    ['（1）王*明，3人，500元\n（2）张三，2人，400元', 2],
    ['- 王小明：500元\n- 李明：400元', 2],
    ['保障对象为王*明（3人，500元）、李*（2人，400元）', 2],
  ])('lists who stands beside a number: %s', (text, count) => {
    expect(findListedPeople(text)).toHaveLength(count)
  })

  test.each([
    '王小明 500元',
    '本季度保障 12 户 20 人，发放 8000 元',
    '经办人王*明，审核人李*',
    '王庄村 12户 20人\n一、保障标准 500元',
    '高龄 3人 500元',
  ])('lists nobody: %s', (text) => {
    expect(findListedPeople(text)).toEqual([])
  })
})

function findIn(
  kind: 'affairs' | 'policies' | 'summaries',
  part: Pick<AttachmentPart, 'content'> & Partial<AttachmentPart>,
  title = '附件',
) {
  const data = {
    title: '情况通报',
    attachments: [{ file: 'attachments/2026/a.xlsx', title }],
    ...(kind === 'affairs' ? { item: 'x', scope: 'web', tables: [] } : {}),
  }
  const entry = { kind, id: 'a', file: `content/${kind}/2026/a.md`, data, body: '', bodyLine: 9 }
  const corpus = {
    affairs: [],
    policies: [],
    summaries: [],
    catalogue: [],
    tables: new Map(),
    attachmentParts: new Map([
      ['attachments/2026/a.xlsx', [{ place: '工作表“1”', isHidden: false, ...part }]],
    ]),
    [kind]: [entry],
  }
  return [...findPeopleLists(corpus as unknown as Corpus)]
}
