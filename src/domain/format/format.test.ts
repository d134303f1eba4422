import { describe, expect, it } from 'vitest'
import { formatCount } from './count.ts'
import { formatDay, formatDayRange, formatInstant, formatMonth, formatMonthDay } from './day.ts'
import { formatCny, formatCnyInWan } from './money.ts'
import { formatChange, formatFixed, formatNumber } from './number.ts'
import { formatPercent } from './percent.ts'
import { formatPeriod } from './period.ts'

describe('numbers', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567.89, '1,234,567.89'],
    [-1276, '−1,276'],
    [0.1, '0.1'],
    [1e21, '1,000,000,000,000,000,000,000'],
    [1e-7, '0.0000001'],
  ])('shows %d as %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected)
  })

  it.each([
    [1.005, 2, '1.01'],
    [1.345, 2, '1.35'],
    [-1.005, 2, '−1.01'],
    [2.5, 0, '3'],
    [-0.001, 2, '0.00'],
    [12345.6, 2, '12,345.60'],
  ])('rounds %d to %d decimals as %s', (value, decimals, expected) => {
    expect(formatFixed(value, decimals)).toBe(expected)
  })

  it.each([
    [3, '+3'],
    [0, '0'],
    [-2, '−2'],
    [1200.5, '+1,200.5'],
  ])('signs a change of %d', (value, expected) => {
    expect(formatChange(value)).toBe(expected)
  })

  it.each([Number.NaN, Infinity, -Infinity])('refuses to show %d', (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError)
  })
})

describe('money, shares and counts', () => {
  it('shows yuan to the fen', () => {
    expect(formatCny(12345.6)).toBe('12,345.60 元')
    expect(formatCny(-50)).toBe('−50.00 元')
    expect(formatCny(0)).toBe('0.00 元')
  })

  it('shows units of ten thousand yuan', () => {
    expect(formatCnyInWan(12345.6)).toBe('1.23 万元')
    expect(formatCnyInWan(10_050)).toBe('1.01 万元')
    expect(formatCnyInWan(800_000, 0)).toBe('80 万元')
  })

  it('shows percentages with one decimal', () => {
    expect(formatPercent(47.25)).toBe('47.3%')
    expect(formatPercent(100)).toBe('100.0%')
    expect(formatPercent(100, 0)).toBe('100%')
  })

  it('shows a count with its unit', () => {
    expect(formatCount(1276, '户')).toBe('1,276 户')
    expect(formatCount(5, '')).toBe('5')
  })
})

describe('days and periods', () => {
  it('writes no leading zeros', () => {
    expect(formatDay('2026-09-03')).toBe('2026年9月3日')
    expect(formatDay('2016-12-13')).toBe('2016年12月13日')
    expect(formatDay('2026-09-03 09:30')).toBe('2026年9月3日')
    expect(formatMonthDay('2026-09-03')).toBe('9月3日')
    expect(formatMonth('2026-09')).toBe('2026年9月')
    expect(formatMonth('2026-09-03')).toBe('2026年9月')
    expect(formatInstant('2026-09-03 09:30')).toBe('2026年9月3日 09:30')
  })

  it('says the year once in a range of one year', () => {
    expect(formatDayRange('2026-09-03', '2026-09-10')).toBe('2026年9月3日至9月10日')
    expect(formatDayRange('2025-12-30', '2026-01-05')).toBe('2025年12月30日至2026年1月5日')
  })

  it('refuses what is no day', () => {
    expect(() => formatDay('')).toThrow(RangeError)
    expect(() => formatDay('2026-09')).toThrow('2026-09')
    expect(() => formatMonth('2026')).toThrow('2026')
  })

  it('names periods', () => {
    expect(formatPeriod({ kind: 'quarter', year: 2026, ordinal: 2 })).toBe('2026年第二季度')
    expect(formatPeriod({ kind: 'half', year: 2026, ordinal: 2 })).toBe('2026年下半年')
  })
})
