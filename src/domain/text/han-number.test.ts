import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHanNumber, toHanNumber } from './han-number.ts'

describe('Han numbers', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [35, '三十五'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [1000, '一千'],
    [1005, '一千零五'],
    [1050, '一千零五十'],
    [9999, '九千九百九十九'],
  ])('write %d as %s', (value, text) => {
    expect(toHanNumber(value)).toBe(text)
    expect(parseHanNumber(text)).toBe(value)
  })

  it.each([
    '',
    '零',
    '一二',
    '十十',
    '二十零',
    '一十',
    '百',
    '12',
    '第一',
    '一、',
    '〇',
    '一百五十零',
  ])('read nothing from %j', (text) => {
    expect(parseHanNumber(text)).toBeUndefined()
  })

  it('accept the round zero', () => {
    expect(parseHanNumber('一百〇五')).toBe(105)
  })

  it.each([0, -1, 1.5, 10_000, Number.NaN])('cannot write %d', (value) => {
    expect(() => toHanNumber(value)).toThrow(RangeError)
  })

  it('read back what they write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        return parseHanNumber(toHanNumber(value)) === value
      }),
    )
  })
})
