import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIdentities } from '#domain/privacy/find-identities.ts'
import { findTableIdentities } from '#domain/privacy/find-table-identities.ts'
import { maskIdentities } from '#domain/privacy/mask-identities.ts'
import type { TextContext } from '#domain/privacy/text-context.ts'
import { maskTable } from './mask-table.ts'
import { maskText } from './mask-text.ts'

const context: TextContext = {
  official: { phones: new Set(['09005556000']), emails: new Set() },
  today: '2026-11-22',
}

const names = ['张三', '李秀英', '欧阳小明', '王*', '赵某某']
const facts = [
  '身份证号110101199003070011',
  '身份证 11010519491231002X',
  '身份证110101 19900307 0011',
  '残疾证号 11010119900307001143',
  '身份证号110101199003****15',
  '电话13800138000',
  '手机138-0013-8000',
  '电话 138001380**',
  '家庭电话 0911-2345678',
  '卡号6222021234567890128',
  '家住青禾镇梨园村三组12号',
  '家庭住址：桐花小区3栋2单元501室',
  '1958年3月7日出生',
  '患尿毒症',
  '二级肢体残疾',
  '刑满释放',
  '离异',
  '12岁',
  '学生',
  '邮箱 zhangsan@163.com',
  '车牌苏A12345',
  '护照E12345678',
  '社保卡号A12345678',
  '家年收入1.2万元',
  '有存款3000元',
  '享受低保',
  '因病住院',
  '患者',
  'QQ：123456789',
  '军官证号：军字第1234567号',
  '身份证号110101/19900307/0011',
  '，女，汉族，1958-03-07',
]
const plain = [
  '，给予临时救助3000元。',
  '\n\n## 一、基本情况\n\n',
  '统一社会信用代码 91350100M000100Y43。',
  '办公电话 0900-5556000。',
  '；',
  '，',
  '。',
  '\n| 项目 | 金额 |\n| --- | --- |\n| 补助 | 300 |\n',
]
const texts = fc
  .array(
    fc.oneof(fc.constantFrom(...names), fc.constantFrom(...facts), fc.constantFrom(...plain)),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''))

describe('a masked text', () => {
  it('passes every detector', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const masked = maskText(text, context)
        expect(masked.left).toEqual([])
        expect(findIdentities(masked.text, context)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('stays as it is when it is masked again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = maskText(text, context).text
        expect(maskText(once, context).text).toBe(once)
      }),
    )
  })

  it('keeps everything else', () => {
    const text = `## 一、公示\n\n申请人${facts[0] ?? ''}，${plain[3] ?? ''}\n\n共 3 户。\n`
    expect(maskText(text, context).text).toBe(
      text.replace('110101199003070011', '11*************011'),
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...plain)), (parts) => {
        const clean = parts.join('')
        expect(maskText(clean, context)).toEqual({ text: clean, changes: [], left: [] })
      }),
    )
  })

  it('masks who stands beside somebody, without a word for either', () => {
    const mask = (text: string) => maskText(text, context).text
    expect(mask('王秀兰和李强因患尿毒症申请救助。')).toBe('王*兰和李*因患（病情略）申请救助。')
    expect(mask('村民张三、李四、安全生产检查，电话13800138000')).toBe(
      '村民张*、李*、安全生产检查，电话138****8000',
    )
  })

  it('has the forms that may stand', () => {
    const text =
      '申请人欧阳小明，身份证11010519491231002X，电话13800138000，家住青禾镇梨园村三组12号。'
    expect(maskText(text, context).text).toBe(
      '申请人欧阳*，身份证11*************02X，电话138****8000，家住青禾镇。',
    )
  })
})

it('what a report quotes is masked', () => {
  expect(maskIdentities('名单-13800138000.xlsx', context)).toBe('名单-138****8000.xlsx')
})

const roster = [
  ['青禾镇2026年补助名册', '', '', '', '', '', ''],
  ['姓名', '身份证号', '开户行', '家庭住址', '联系电话', '年龄', '金额（元）'],
  ['张三', '110101199003070011', '农商行', '青禾镇梨园村三组5号', '13800138000', '36', '300'],
  ['欧阳小明', '440524198808080020', '农商行', '青禾镇桐花村', '13900139000', '9', '400'],
]

describe('a masked table', () => {
  it('shows no piece of a number that its cells held together', () => {
    const rows = [
      ['姓名', '前段', '中段', '后段'],
      ['何满仓', '130102', '19671204', '0030'],
    ]
    const masked = maskTable(rows, context)
    expect(masked.left).toEqual([])
    expect(masked.rows[1]?.join('')).not.toMatch(/\d{3}/)
  })

  it('has masked names and numbers, and no column that nobody needs', () => {
    const { rows, left } = maskTable(roster, context)
    expect(left).toEqual([])
    expect(rows).toEqual([
      ['青禾镇2026年补助名册', '', '', '', '', ''],
      [
        '姓名',
        '身份证号（已脱敏）',
        '家庭住址（已脱敏）',
        '联系电话（已脱敏）',
        '年龄',
        '金额（元）',
      ],
      ['张*', '11*************011', '青禾镇', '138****8000', '36', '300'],
      ['欧阳*', '44*************020', '青禾镇', '139****9000', '（年龄略）', '400'],
    ])
    expect(findTableIdentities(rows, context)).toEqual([])
  })

  it('stays as it is when it is masked again', () => {
    const once = maskTable(roster, context).rows
    expect(maskTable(once, context)).toEqual({ rows: once, changes: [], cellCount: 0, left: [] })
  })

  it('has its names masked wherever they stand', () => {
    const signed = [
      ['姓名', '身份证号', '领取人签字'],
      ['张小明', '110101199003070011', '张小明'],
      ['王桂兰', '440524198808080020', '张小明代'],
    ]
    const { rows } = maskTable(signed, context)
    expect(rows.map((cells) => cells[2])).toEqual(['领取人签字', '张*明', '张*明代'])
  })

  it('may not call masked what is not', () => {
    const rows = [
      ['姓名', '身份证号（已脱敏）'],
      ['张*', '110101199003070011'],
    ]
    expect(findTableIdentities(rows, context).map(({ kind }) => kind)).toContain('column-head')
  })
})
