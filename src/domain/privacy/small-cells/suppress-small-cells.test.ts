import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Table } from '#domain/corpus.ts'
import { isCountHead, isSensitiveCount } from './count-words.ts'
import { findSmallCells, suppressSmallCells } from './suppress-small-cells.ts'
import { parseCount } from './table-grids.ts'

const head = ['村', '户数', '人数', '城市（人）', '农村（人）', '金额（元）']
const counts = head.slice(1, 5)

describe('a table of communities', () => {
  const table = toTable(head, [
    ['甲村', '3', '9', '2', '7', '900'],
    ['乙村', '12', '30', '10', '20', '3000'],
    ['丙村', '14', '33', '12', '21', '3300'],
    ['合计', '29', '72', '24', '48', '7200'],
  ])

  test('hides the small counts, and what would give them away: totals, persons, amounts', () => {
    expect(rowsOf(suppressSmallCells(table, counts))).toEqual([
      ['甲村', '<5', '*', '<5', '7', '*'],
      ['乙村', '*', '*', '10', '*', '*'],
      ['丙村', '14', '33', '*', '*', '*'],
      ['合计', '29', '72', '24', '48', '7200'],
    ])
  })

  test('is told apart by what is shown and should not be, and what is hidden in vain', () => {
    expect(findSmallCells(table, counts)).toEqual({
      small: [
        { line: 2, column: '户数' },
        { line: 2, column: '城市（人）' },
      ],
      derivable: [],
      telling: [],
    })
    const halfway = toTable(head, [
      ['甲村', '<5', '9', '<5', '7', '900'],
      ['乙村', '12', '30', '10', '20', '3000'],
      ['合计', '15', '39', '12', '27', '3900'],
    ])
    expect(findSmallCells(halfway, counts)).toEqual({
      small: [],
      derivable: [
        { line: 2, column: '城市（人）' },
        { line: 2, column: '户数' },
      ],
      telling: [
        { line: 2, column: '人数' },
        { line: 2, column: '金额（元）' },
      ],
    })
  })
})

test('a total row may stand first, and 小计 and 合计 above one another', () => {
  const nested = toTable(
    ['片区', '人数'],
    [
      ['东村', '3'],
      ['西村', '20'],
      ['小计', '23'],
      ['南村', '30'],
      ['北村', '40'],
      ['小计', '70'],
      ['合计', '93'],
    ],
  )
  expect(rowsOf(suppressSmallCells(nested, ['人数'])).map(([, count]) => count)).toEqual([
    '<5',
    '*',
    '23',
    '30',
    '40',
    '70',
    '93',
  ])
  const first = toTable(
    ['片区', '人数'],
    [
      ['合计', '43'],
      ['东村', '3'],
      ['西村', '40'],
    ],
  )
  expect(rowsOf(suppressSmallCells(first, ['人数'])).map(([, count]) => count)).toEqual([
    '43',
    '<5',
    '*',
  ])
})

test('persons and amounts are hidden with the households of their group, and a standard is not', () => {
  const columns = [
    '村',
    '低保户数',
    '低保人数',
    '低保金（元）',
    '标准（元/人）',
    '特困人数',
    '供养资金',
  ]
  const rows = [
    ['甲村', '2', '6', '2400', '400', '40', '30000'],
    ['乙村', '20', '48', '19200', '400', '50', '37500'],
  ]
  const counted = ['低保户数', '低保人数', '特困人数']
  expect(rowsOf(suppressSmallCells(toTable(columns, rows), counted))).toEqual([
    ['甲村', '<5', '*', '*', '400', '40', '30000'],
    rows[1],
  ])
})

test('no amount follows from the total of its column, whatever it is written in', () => {
  const columns = ['村', '人数', '金额（万元）', '占比']
  const table = toTable(columns, [
    ['甲村', '3', '0.12', '5%'],
    ['乙村', '27', '1.08', '45%'],
    ['丙村', '30', '1.2', '50%'],
    ['合计', '60', '2.4', '100%'],
  ])
  expect(rowsOf(suppressSmallCells(table, ['人数']))).toEqual([
    ['甲村', '<5', '*', '*'],
    ['乙村', '*', '*', '*'],
    ['丙村', '30', '1.2', '50%'],
    ['合计', '60', '2.4', '100%'],
  ])
})

test('a table of hundreds of rows is done in seconds', { timeout: 20_000 }, () => {
  const rows = Array.from({ length: 300 }, (_, index) => {
    const households = (index * 7) % 13
    const persons = households * 2 + (index % 5)
    return [`${index}村`, households, persons, persons * 300].map(String)
  })
  const sums = [1, 2, 3].map((at) => String(rows.reduce((sum, row) => sum + Number(row[at]), 0)))
  const table = toTable(['村', '户数', '人数', '金额（元）'], [...rows, ['合计', ...sums]])
  const start = performance.now()
  const hidden = suppressSmallCells(table, ['户数', '人数'])
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(findSmallCells(hidden, ['户数', '人数'])).toEqual({
    small: [],
    derivable: [],
    telling: [],
  })
})

test('hidden counts are read however they are written', () => {
  expect(['<5', '＜5', '< 5', '不足5人', '少于五户'].map(parseCount)).toEqual(
    Array(5).fill('small'),
  )
  expect(['*', '＊＊', '※'].map(parseCount)).toEqual(Array(3).fill('masked'))
  expect(['', '—', '0', '12', '3 户'].map(parseCount)).toEqual([0, 0, 0, 12, 3])
  expect(['约30', '1.5', '-3', '王*'].map(parseCount)).toEqual(Array(4).fill(undefined))
})

test('counts of people and households are told from everything else', () => {
  const counted = [
    '户数',
    '人数',
    '人数（人）',
    '救助人次',
    '保障对象',
    '新增户',
    '低保（户）',
    '享受补贴老人数',
  ]
  const others = [
    '金额（元）',
    '人均补差',
    '参会人数',
    '户主',
    '领取人',
    '救助标准（元/人）',
    '机构数',
    '负责人',
  ]
  expect(counted.filter((words) => !isCountHead(words))).toEqual([])
  expect(others.filter(isCountHead)).toEqual([])
  expect(['低保户数', '特困人员', '困境儿童'].every(isSensitiveCount)).toBe(true)
  expect(['总户数', '低保金额', '党员人数'].some(isSensitiveCount)).toBe(false)
})

test('after it nothing is left to find, and doing it again changes nothing', () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 60 }))
  const rows = fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(rows, fc.boolean(), (parts, hasTotal) => {
      const lines = parts.map((cells, index) => [
        `${index}村`,
        ...cells.map(String),
        String(cells.reduce((all, value) => all + value, 0)),
      ])
      const totals = [0, 1, 2, 3].map((column) =>
        String(lines.reduce((all, line) => all + Number(line[column + 1]), 0)),
      )
      const columns = ['低保人数', '特困人数', '孤儿人数', '合计人数']
      const table = toTable(['村', ...columns], hasTotal ? [...lines, ['合计', ...totals]] : lines)
      const once = suppressSmallCells(table, columns)
      expect(findSmallCells(once, columns)).toEqual({ small: [], derivable: [], telling: [] })
      expect(suppressSmallCells(once, columns)).toEqual(once)
    }),
  )
})

function toTable(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  return {
    file: 'data/affairs/2026/a.csv',
    columns,
    rows: rows.map((cells, index) => ({
      line: index + 2,
      cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])),
    })),
  }
}

function rowsOf({ columns, rows }: Table): string[][] {
  return rows.map(({ cells }) => columns.map((column) => cells[column] ?? ''))
}
