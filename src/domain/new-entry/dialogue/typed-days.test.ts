import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/days/day.ts'
import { parsePeriod } from '#domain/days/period.ts'
import { formatDay } from '#domain/format/day.ts'
import { toDaysText, toDayText, toInstantText, toPeriodText } from './typed-days.ts'

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count))

describe('toDayText', () => {
  it('gives back every day, in figures or in words', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(toDayText(day)).toBe(day)
        expect(toDayText(formatDay(day))).toBe(day)
      }),
    )
  })

  it.each([
    '2026.9.3',
    '2026/9/3',
    '2026/09/03',
    '２０２６－９－３',
    '2026年09月03日',
    ' 2026-9-3 ',
  ])('reads %s', (typed) => {
    expect(toDayText(typed)).toBe('2026-09-03')
  })

  it.each(['9月3日', '26-9-3', '昨天', '2026-09'])(
    'leaves %s for the schema to refuse',
    (typed) => {
      expect(toDayText(typed)).toBe(typed)
    },
  )
})

describe('toInstantText', () => {
  it.each(['2026-09-03 09:05', '2026年9月3日 9:05', '2026/9/3 9点5分', '2026年9月3日９：０５'])(
    'reads %s',
    (typed) => {
      expect(toInstantText(typed)).toBe('2026-09-03 09:05')
    },
  )

  it('adds no hour to a bare day', () => {
    expect(toInstantText('2026-09-03')).toBe('2026-09-03')
  })
})

describe('toPeriodText', () => {
  it('gives back every period, in figures or in words', () => {
    const ends = [
      '',
      ...Array.from({ length: 12 }, (_, month) => `-${String(month + 1).padStart(2, '0')}`),
    ]
    const ids = [...ends, '-Q1', '-Q2', '-Q3', '-Q4', '-H1', '-H2'].map((end) => `2026${end}`)
    expect(ids.map(toPeriodText)).toEqual(ids)
    expect(ids.map((id) => toPeriodText(parsePeriod(id)?.label ?? ''))).toEqual(ids)
  })

  it.each([
    ['2026-q3', '2026-Q3'],
    ['2026年三季度', '2026-Q3'],
    ['２０２６－０９', '2026-09'],
    ['不分期间', 'event'],
    ['Event', 'event'],
  ])('reads %s as %s', (typed, period) => {
    expect(toPeriodText(typed)).toBe(period)
  })

  it('leaves what names two periods for the schema to refuse', () => {
    expect(toPeriodText('2025年和2026年')).toBe('2025年和2026年')
    expect(toPeriodText('2026年9月第三季度')).toBe('2026年9月第三季度')
  })
})

describe('toDaysText', () => {
  it.each(['15', '15天', '15 个工作日', '１５日'])('reads %s', (typed) => {
    expect(toDaysText(typed)).toBe('15')
  })
})
