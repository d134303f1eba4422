import { expect, test } from 'vitest'
import type { Table } from '#domain/corpus.ts'
import { toTableView } from './table-view.ts'

function createTable(columns: string[], ...rows: string[][]): Table {
  return {
    file: 'data/affairs/2026/x.csv',
    columns,
    rows: rows.map((cells, index) => ({
      line: index + 2,
      cells: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])),
    })),
  }
}

const cellsOf = (table: Table) => toTableView(table, '').rows.map(({ cells }) => cells)

test('money shows its fen throughout a column as soon as one amount has decimals', () => {
  const table = createTable(
    ['项目', '支出（元）'],
    ['电费', '642.5'],
    ['补贴', '18000'],
    ['合计', '-18642.5'],
  )
  expect(cellsOf(table).map(([, amount]) => amount)).toEqual(['642.50', '18,000.00', '−18,642.50'])
})

test('whole numbers stay whole, and a blank stays blank', () => {
  expect(cellsOf(createTable(['项目', '户数'], ['甲', '1200'], ['乙', '']))).toEqual([
    ['甲', '1,200'],
    ['乙', ''],
  ])
})

test('numbers that only name something are left as they are', () => {
  expect(cellsOf(createTable(['年份', '人数'], ['2026', '1026']))).toEqual([['2026', '1,026']])
})

test('suppressed counts keep a column numeric', () => {
  const view = toTableView(createTable(['社区', '人数'], ['甲', '<5'], ['乙', '12']), '')
  expect(view.columns.map(({ width }) => width)).toEqual(['short', 'number'])
  expect(view.rows[0]?.cells).toEqual(['甲', '<5'])
})

test('a column with a long text wraps, one of days never does', () => {
  const view = toTableView(
    createTable(['日期', '摘要'], ['2026-10-09', '镇财政拨付第四季度村级组织运转经费']),
    '',
  )
  expect(view.columns.map(({ width }) => width)).toEqual(['day', 'text'])
})

test('total rows are known by what stands in front', () => {
  const view = toTableView(
    createTable(['日期', '摘要', '元'], ['1日', '电费', '1'], ['', '合计', '1']),
    '',
  )
  expect(view.rows.map(({ isTotal }) => isTotal)).toEqual([false, true])
  expect(view.computedTotal).toBeUndefined()
})

test('a table of money without a total gets one, in the decimals of its column', () => {
  const table = createTable(
    ['用途', '金额（元）', '说明'],
    ['培训', '0.1', '甲'],
    ['慰问', '1000.2', '乙'],
  )
  const view = toTableView(table, '')
  expect(view.computedTotal?.cells).toEqual(['合计（本站计算）', '1,000.30', ''])
  expect(view.totalNotes).toEqual([])
})
