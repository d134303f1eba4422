import { describe, expect, test } from 'vitest'
import { isDocNumber, toNumberRow } from './doc-number.ts'

const rowOf = (q: string) => toNumberRow(q)?.join('')

describe('toNumberRow', () => {
  test.each([
    '铜民办发〔2016〕121号',
    '铜民办发[2016]121',
    '铜民办发2016 121',
    '铜民办发（2016）第121号',
    '铜民办发【２０１６】１２１号文件',
    '铜民办发2016年121号',
    '铜民办发 2016 0121 号文',
    '发文字号：铜民办发〔2016〕121号',
  ])('%s is one row', (q) => {
    expect(rowOf(q)).toBe('铜民办发2016121号')
  })

  test.each(['〔2016〕121号', '[2016]121', '2016年121号', '2016 121号'])(
    'without its issuer %s is the end of that row',
    (q) => {
      expect(rowOf(q)).toBe('2016121号')
    },
  )

  test.each([
    ['TCSWYQ-2016-003873', 'tcswyq2016003873'],
    ['tcswyq 2016 003873', 'tcswyq2016003873'],
    ['000014349/2017-00110', '000014349201700110'],
    ['索引号 11341702486344515H/202110-00013', '11341702486344515h20211000013'],
  ])('the 索引号 %s is its letters and digits', (q, row) => {
    expect(rowOf(q)).toBe(row)
  })

  test.each([
    '2016年12月',
    '2016年12月13日',
    '2016-12-13',
    '20161213',
    '2016',
    '荷花村2026年第三季度财务',
    '低保',
    'dibao',
    '1276户',
    '0911-2345678',
    '',
  ])('%j is no number of a document', (q) => {
    expect(isDocNumber(q)).toBe(false)
  })
})
