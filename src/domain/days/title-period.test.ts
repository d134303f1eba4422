import { describe, expect, it } from 'vitest'
import { findNamedPeriods } from './title-period.ts'

describe('findNamedPeriods', () => {
  it.each([
    ['桐花社区2026年9月财务收支明细', { years: [2026], months: [9] }],
    ['桐花社区２０２６年９月份收支', { years: [2026], months: [9] }],
    ['二〇二六年十一月工作', { years: [2026], months: [11] }],
    ['二零二六年度总结', { years: [2026] }],
    ['2026年第三季度低保', { years: [2026], quarters: [3] }],
    ['2026年2季度', { years: [2026], quarters: [2] }],
    ['2025年下半年总结', { years: [2025], halves: [2] }],
    ['2024—2026年三年规划', { years: [2024, 2026] }],
    ['2026年12月', { years: [2026], months: [12] }],
    ['为期3个月的整治', {}],
    ['青民发〔2026〕8号', {}],
    ['发放2000元慰问金', {}],
    ['三月三文艺汇演', {}],
    ['2025至2026年度计划', { years: [2025, 2026] }],
    ['第20261期', {}],
    ['桐花社区居民公约', {}],
  ])('in %s', (title, named) => {
    expect(findNamedPeriods(title)).toEqual({
      years: [],
      months: [],
      quarters: [],
      halves: [],
      ...named,
    })
  })
})
