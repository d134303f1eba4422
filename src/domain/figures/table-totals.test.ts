import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '#domain/corpus.ts'
import { findGrandTotals, findTotalFaults } from './table-totals.ts'

describe('findTotalFaults', () => {
  it('adds up decimals exactly', () => {
    expect(findTotalFaults(toTable('项目,金额\n甲,0.1\n乙,0.2\n合计,0.3'))).toEqual([])
    expect(findTotalFaults(toTable('项目,金额\n甲,0.1\n乙,0.2\n合计,0.31'))).toEqual([
      { line: 4, column: '金额', stated: 0.31, summed: 0.3 },
    ])
  })

  it('gives each 小计 the rows since the last, and the 合计 all rows once', () => {
    const table = toTable('类,数\n甲,1\n乙,2\n小计,3\n丙,4\n小计,4\n合计,7')
    expect(findTotalFaults(table)).toEqual([])
  })

  it('takes several 合计 for parts of a 总计', () => {
    const table = toTable('类,数\n甲,1\n合计,1\n乙,2\n丙,3\n合计,5\n总计,6')
    expect(findTotalFaults(table)).toEqual([])
    expect(findTotalFaults(toTable('类,数\n甲,1\n合计,1\n乙,2\n合计,2\n总计,4'))).toHaveLength(1)
  })

  it('takes 收入合计 and 支出合计 for totals of their own sections', () => {
    const table = toTable('项目,金额\n拨款,5\n收入合计,5\n电费,1\n纸张,1\n支出合计,2')
    expect(findTotalFaults(table)).toEqual([])
  })

  it('takes the rows below for a 合计 that stands first', () => {
    expect(findTotalFaults(toTable('社区,人数\n合计,5\n甲,2\n乙,3'))).toEqual([])
    expect(findTotalFaults(toTable('社区,人数\n合计,6\n甲,2\n乙,3'))).toHaveLength(1)
  })

  it('leaves out 其中, and averages, prices, rates and balances', () => {
    const table = toTable(
      '项目,单价（元）,比例（%）,余额,金额\n甲,3,60,9,6\n其中：子,3,30,9,3\n乙,4,40,5,4\n人均,,,,5\n合计,1,1,1,10',
    )
    expect(findTotalFaults(table)).toEqual([])
  })

  it('lets a ledger carry what was there before in its income', () => {
    expect(findTotalFaults(toTable('摘要,收入\n上月结余,5\n拨款,2\n合计,7'))).toEqual([])
    expect(findTotalFaults(toTable('摘要,收入\n上月结余,5\n拨款,2\n合计,2'))).toEqual([])
  })

  it('does not guess behind hidden small counts', () => {
    expect(findTotalFaults(toTable('社区,人数\n甲,<5\n乙,3\n合计,9'))).toEqual([])
  })

  it('holds a column 合计 against the columns before it where most rows agree', () => {
    const table = toTable('社区,男,女,合计\n甲,1,2,3\n乙,3,4,7\n丙,5,6,12')
    expect(findTotalFaults(table)).toEqual([{ line: 4, column: '合计', stated: 12, summed: 11 }])
    expect(findTotalFaults(toTable('社区,户数,人数,合计\n甲,1,2,90\n乙,3,4,80'))).toEqual([])
  })

  it('is content with every right total and with no wrong one', () => {
    const column = fc.array(fc.nat(10_000_000), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(column, fc.integer({ min: 1, max: 100 }), (fen, off) => {
        const rows = fen.map((value, index) => `项${index},${value / 100}`)
        const sum = fen.reduce((total, value) => total + value, 0)
        const write = (total: number) =>
          toTable(['项目,金额', ...rows, `合计,${total / 100}`].join('\n'))
        expect(findTotalFaults(write(sum))).toEqual([])
        expect(findTotalFaults(write(sum + off))).toHaveLength(1)
      }),
    )
  })
})

describe('findGrandTotals', () => {
  it('gives what the one 合计 states', () => {
    const totals = findGrandTotals(toTable('项目,收入,支出\n拨款,5,\n电费,,2\n合计,5,2'))
    expect([...totals]).toEqual([
      ['收入', 5],
      ['支出', 2],
    ])
  })

  it('gives nothing where there are several', () => {
    expect(findGrandTotals(toTable('项目,收入\n甲,5\n合计,5\n乙,2\n合计,2')).size).toBe(0)
  })
})

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
