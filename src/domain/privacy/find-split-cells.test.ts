import { describe, expect, it } from 'vitest'
import { findTableIdentities } from './find-table-identities.ts'
import type { TextContext } from './text-context.ts'

const context: TextContext = {
  official: { phones: new Set(), emails: new Set() },
  today: '2026-11-22',
}

const find = (rows: string[][]) =>
  findTableIdentities(rows, context)
    .filter(({ severity }) => severity !== 'info')
    .map(({ kind, row, column }) => [kind, row, column])

describe('a number in neighbouring cells', () => {
  it.each([
    ['id-number', ['130102', '19671204', '0030'], ['前段', '中段', '后段']],
    ['id-number', ['1301', '0219', '6712', '040030'], ['身', '份', '证', '号']],
    ['id-number', Array.from('130102196712040030'), Array.from({ length: 18 }, () => '')],
    ['id-number', ['110105', '19491231', '002x'], ['一', '二', '三']],
    ['id-number', Array.from('11010519491231002X'), Array.from({ length: 18 }, () => '')],
    ['mobile', ['159', '3017', '0022'], ['联系', '', '']],
    ['mobile', ['1593017', '0022'], ['一', '二']],
    ['bank-card', ['6228', '4800', '1234', '5678', '903'], ['一', '二', '三', '四', '五']],
  ])('is found: %s', (kind, pieces, heads) => {
    const found = find([
      ['姓名', ...heads],
      ['何满仓', ...pieces],
    ])
    for (const [nth] of pieces.entries()) expect(found).toContainEqual([kind, 1, nth + 1])
  })

  it('is found in a table that has no head', () => {
    const rows = [
      ['何满仓', '159', '3017', '0022'],
      ['陈桂香', '138', '1234', '5678'],
    ]
    expect(find(rows)).toContainEqual(['mobile', 0, 1])
    expect(find(rows)).toContainEqual(['mobile', 1, 1])
  })

  it.each([
    [
      ['村', '户数', '人口', '耕地'],
      ['上庄', '159', '3017', '2233'],
    ],
    [
      ['区划代码', '日期', '流水'],
      ['130102', '19671204', '0030'],
    ],
    [
      ['年度', '2024', '2025', '2026'],
      ['收入', '1593', '0170', '2233'],
    ],
    [
      ['水表编号', '上期', '本期'],
      ['13730112233', '159', '170'],
    ],
    [
      ['姓名', '职务', '电话'],
      ['王建国', '主任', '0313-5123456'],
    ],
  ])('is none where heads say what the cells are: %j', (head, row) => {
    expect(find([head, row])).toEqual([])
  })
})

describe('出生年月', () => {
  const candidate = ['姓名', '出生年月', '现任职务', '拟任职务']

  it('of those who stand for an office is looked at, not refused', () => {
    const found = findTableIdentities([candidate, ['王建国', '1978.05', '副书记', '主任']], context)
    expect(found.map(({ kind, severity }) => [kind, severity])).toEqual([
      ['column-head', 'warning'],
    ])
  })

  it.each([
    [candidate, ['王建国', '1978.05.03', '副书记', '主任']],
    [
      ['姓名', '出生年月', '补贴'],
      ['王建国', '1978.05', '100'],
    ],
  ])('with a day, or of anybody else, is refused: %j', (head, row) => {
    const found = findTableIdentities([head, row], context)
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'column-head', severity: 'error' }),
    )
  })
})
