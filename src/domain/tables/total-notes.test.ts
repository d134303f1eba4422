import { expect, test } from 'vitest'
import type { Table } from '#domain/corpus.ts'
import { toTotalNotes } from './total-notes.ts'

test('right totals are said to be right', () => {
  expect(toTotalNotes(toTable('项目,金额（元）\n甲,0.1\n乙,0.2\n合计,0.3'))).toEqual([
    '经核算，合计与各行之和一致。',
  ])
})

test('where a total row states what cannot be added up, the columns that were are named', () => {
  expect(toTotalNotes(toTable('款物,接收（元）,结存（元）\n甲,5,1\n乙,2,0\n合计,7,1'))).toEqual([
    '经核算，接收的合计与各行之和一致。',
  ])
})

test('a wrong total is shown beside the sum, with the gap', () => {
  const notes = toTotalNotes(toTable('项目,收入（元）\n甲,1000\n乙,180\n小计,1180\n合计,1200'))
  expect(notes).toEqual(['“收入（元）”原表合计 1,200，各行相加 1,180，差 20。'])
})

test('so is a wrong 小计', () => {
  const notes = toTotalNotes(toTable('项目,收入（元）\n甲,1\n小计,2\n乙,1\n合计,2'))
  expect(notes).toEqual(['“收入（元）”原表小计 2，各行相加 1，差 1。'])
})

test('a row whose 合计 is wrong is named', () => {
  const table = toTable('社区,男,女,合计\n甲,1,2,3\n乙,3,4,7\n丙,5,6,12')
  expect(toTotalNotes(table)).toEqual(['“丙”一行的“合计”原表写 12，各栏相加 11，差 1。'])
})

test('a table without totals says nothing', () => {
  expect(toTotalNotes(toTable('项目,金额（元）\n甲,1\n乙,2'))).toEqual([])
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
