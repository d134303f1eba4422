import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDates } from './read-dates.ts'

const read = (q: string) => {
  const reading = readDates(q, '2026-11-22')
  return reading && [reading.period.id, reading.rest]
}

describe('readDates', () => {
  test.each([
    ['2016年12月 网格化', '2016-12', '网格化'],
    ['荷花村2016年3月份财务', '2016-03', '荷花村 财务'],
    ['二〇一六年十二月通报', '2016-12', '通报'],
    ['二零二五年 总结', '2025', '总结'],
    ['2016-12 排名', '2016-12', '排名'],
    ['去年三季度 排名', '2025-Q3', '排名'],
    ['2026年第四季度', '2026-Q4', ''],
    ['今年上半年低保', '2026-H1', '低保'],
    ['2025年度工作总结', '2025', '工作总结'],
    ['前年的财务', '2024', '的财务'],
    ['上个月 财务收支', '2026-10', '财务收支'],
    ['本月公示', '2026-11', '公示'],
    ['2016年12月26日', '2016-12', ''],
    ['荷花村 2026/9/10 公示', '2026-09', '荷花村   公示'],
    ['2026-09-10', '2026-09', ''],
  ])('%s', (q, id, rest) => {
    expect(read(q)).toEqual([id, rest])
  })

  test.each(['三月', '铜民办发〔2016〕121号', '609路', '荷花村', '20161', '2016-13'])(
    '%s names no period',
    (q) => {
      expect(read(q)).toBeUndefined()
    },
  )

  test('what counts from today is told from what does not', () => {
    expect(readDates('上月', '2026-11-22')?.isRelative).toBe(true)
    expect(readDates('去年三季度', '2026-11-22')?.isRelative).toBe(true)
    expect(readDates('2025年上半年', '2026-11-22')?.isRelative).toBe(false)
  })

  test('in January the last month lies in the year before', () => {
    expect(readDates('上月', '2026-01-05')?.period.id).toBe('2025-12')
  })

  test('whatever is typed, nothing breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (q) => {
        readDates(q, '2026-11-22')
      }),
    )
  })
})
