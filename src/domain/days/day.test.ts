import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareDays,
  dayOf,
  daysBetween,
  isRealDay,
  isRealInstant,
  toShanghaiDay,
  toShanghaiInstant,
  weekdayOf,
} from './day.ts'

describe('isRealDay', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1999-12-31'])('accepts %s', (text) => {
    expect(isRealDay(text)).toBe(true)
  })

  it.each([
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0026-01-01',
    '2026-1-2',
    '2026/01/02',
    '2026-01-02 ',
    ' 2026-01-02',
    '2026-01-02\n',
    '20260102',
    '２０２６-01-02',
    '',
  ])('rejects %j', (text) => {
    expect(isRealDay(text)).toBe(false)
  })
})

describe('isRealInstant', () => {
  it.each([
    ['2026-01-02 09:30', true],
    ['2026-01-02 00:00', true],
    ['2026-01-02 23:59', true],
    ['2026-01-02 24:00', false],
    ['2026-01-02 09:60', false],
    ['2026-01-02 9:30', false],
    ['2026-01-02T09:30', false],
    ['2026-01-02', false],
    ['2025-02-29 09:30', false],
  ])('tells %s is %s', (text, expected) => {
    expect(isRealInstant(text)).toBe(expected)
  })
})

describe('day arithmetic', () => {
  it('crosses the New Year and leap days', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01')
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366)
    expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28)
  })

  it('refuses days that do not exist', () => {
    expect(() => addDays('2025-02-30', 1)).toThrow(RangeError)
    expect(() => daysBetween('2025-02-28', '2025-02-30')).toThrow('2025-02-30')
  })

  it('adds what daysBetween measures', () => {
    const offset = fc.integer({ min: -40_000, max: 40_000 })
    fc.assert(
      fc.property(offset, offset, (start, length) => {
        const from = addDays('2026-11-22', start)
        const to = addDays(from, length)
        return isRealDay(to) && daysBetween(from, to) === length && addDays(to, -length) === from
      }),
    )
  })

  it('orders days by time', () => {
    const days = ['2026-01-10', '2025-12-31', '2026-01-09', '2026-01-10']
    expect(days.sort(compareDays)).toEqual(['2025-12-31', '2026-01-09', '2026-01-10', '2026-01-10'])
    expect(compareDays('2026-01-02 09:30', '2026-01-02 10:00')).toBe(-1)
  })

  it('knows the weekday', () => {
    expect(weekdayOf('2026-11-22')).toBe(7)
    expect(weekdayOf('2026-11-23')).toBe(1)
  })
})

describe('Shanghai time', () => {
  it('takes the day of an instant', () => {
    expect(dayOf('2026-01-02 09:30')).toBe('2026-01-02')
    expect(dayOf('2026-01-02')).toBe('2026-01-02')
  })

  it('begins the day at 16:00 UTC', () => {
    expect(toShanghaiDay(new Date('2026-11-21T15:59:59.999Z'))).toBe('2026-11-21')
    expect(toShanghaiDay(new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22')
    expect(toShanghaiInstant(new Date('2025-12-31T16:05:59Z'))).toBe('2026-01-01 00:05')
    expect(toShanghaiInstant(new Date('2026-11-21T10:00:00+08:00'))).toBe('2026-11-21 10:00')
  })
})
