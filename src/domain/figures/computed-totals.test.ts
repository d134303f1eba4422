import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '#domain/corpus.ts'
import { computeTotals } from './computed-totals.ts'

describe('the totals of a table that states none', () => {
  it('are the sums of its columns of money, and of no other', () => {
    const table = toTable('用途,户数（户）,金额（元）,预算（万元）\n甲,3,0.1,1.2345\n乙,4,0.2,1')
    expect(sums(table)).toEqual({ '金额（元）': 0.3, '预算（万元）': 2.2345 })
  })

  it('count a part once though a 小计 repeats it', () => {
    expect(sums(toTable('类,金额（元）\n甲,1\n乙,2\n小计,3\n丙,4\n小计,4'))).toEqual({
      '金额（元）': 7,
    })
  })

  it('leave a blank out and do not take it for 0', () => {
    expect(sums(toTable('类,金额（元）,补助（元）\n甲,1,\n乙,2,5'))).toEqual({ '金额（元）': 3 })
  })

  it.each([
    ['a total', '类,金额（元）\n甲,1\n乙,2\n合计,3'],
    ['a wrong total', '类,金额（元）\n甲,1\n乙,2\n合计,4'],
    ['sections with totals', '项目,金额（元）\n拨款,5\n收入合计,5\n电费,1\n支出合计,1'],
    [
      'only prices, standards, rates',
      '类,单价（元）,标准（元/人）,每户补助（元）\n甲,1,2,3\n乙,2,3,4',
    ],
    ['running balances', '日期,余额（元）,期末结余（元）\n1日,1,2\n2日,2,3'],
    ['percentages', '类,占比（%）\n甲,40\n乙,60'],
    ['offers of which one is taken', '竞价人,最高报价（元）,年承包费（元）\n甲,1,2\n乙,2,3'],
    ['bids', '参选单位,报价（元）,得分\n甲,1,2\n乙,2,3'],
    ['income and expense in one column', '类别,金额（元）\n收入,5\n支出,2'],
    ['sections of income and expense', '项目,金额（元）\n租金收入,5\n电费支出,2'],
    ['one row per year', '年份,债务（元）\n2024,5\n2025,5'],
    ['what was there before', '摘要,金额（元）\n上月结余,5\n拨款,2'],
    ['a hidden number', '社区,金额（元）\n甲,<5\n乙,3\n丙,4'],
    ['a single amount', '类,金额（元）\n甲,1\n乙,'],
  ])('are not made where there is %s', (_, text) => {
    expect(sums(toTable(text))).toEqual({})
  })

  it('are exact to the fen and do not depend on the order of the rows', () => {
    const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(amounts, (fen) => {
        const write = (values: readonly number[]) =>
          toTable(
            ['项目,金额（元）', ...values.map((value, at) => `项${at},${toYuan(value)}`)].join(
              '\n',
            ),
          )
        const expected = fen.reduce((sum, value) => sum + value, 0) / 100
        expect(sums(write(fen))).toEqual({ '金额（元）': expected + 0 })
        expect(sums(write(fen.toReversed()))).toEqual(sums(write(fen)))
      }),
    )
  })
})

function sums(table: Table): Record<string, number> {
  return Object.fromEntries(computeTotals(table))
}

function toYuan(fen: number): string {
  return String(fen / 100 + 0)
}

function toTable(text: string): Table {
  const [header = '', ...lines] = text.split('\n')
  const columns = header.split(',')
  return {
    file: 'table.csv',
    columns,
    rows: lines.map((line, index) => ({
      line: index + 2,
      cells: Object.fromEntries(line.split(',').map((cell, at) => [columns[at] ?? '', cell])),
    })),
  }
}
