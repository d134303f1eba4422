import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/days/day.ts'
import { toDeadlineWords, toOriginStamp, toSpanWords, toStamp } from './stamp.ts'

const publicity = { from: '2026-11-10', to: '2026-11-25' }
const none = { revisions: [] }

describe('the stamp of a notice', () => {
  test.each([
    ['2026-11-09 23:59', '公示未开始', 'plain'],
    ['2026-11-10 00:00', '公示中 还有 15 天', 'live'],
    ['2026-11-24 08:00', '公示中 还有 1 天', 'live'],
    ['2026-11-25 23:59', '公示中 今天截止', 'live'],
    ['2026-11-26 00:00', '公示已期满', 'plain'],
  ])('at %s is %s', (now, words, tone) => {
    expect(toStamp({ ...none, publicity }, now)).toMatchObject({ words, tone, isPassing: true })
  })

  test('is 已撤下 once withdrawn, even while objections were open', () => {
    const stamp = toStamp(
      { ...none, publicity, withdrawn: { on: '2026-11-12' } },
      '2026-11-13 09:00',
    )
    expect(stamp).toEqual({ words: '已撤下', tone: 'void' })
  })

  test('tells of objections before it tells of a correction', () => {
    const facts = { revisions: [{}], publicity }
    expect(toStamp(facts, '2026-11-20 09:00')?.tone).toBe('live')
    expect(toStamp(facts, '2026-12-20 09:00')?.words).toBe('已更正')
  })

  test('says what it follows from while the days to come will change it', () => {
    const facts = { ...none, publicity }
    expect(toStamp(facts, '2026-11-09 23:59')?.span).toEqual(publicity)
    expect(toStamp(facts, '2026-11-25 23:59')?.span).toEqual({
      ...publicity,
      writtenOn: '2026-11-25',
    })
    expect(toStamp(facts, '2026-11-26 00:00')?.span).toBeUndefined()
    expect(toStamp({ publicity, revisions: [{}] }, '2026-11-09 09:00')).toEqual({
      words: '已更正',
      tone: 'plain',
      span: { ...publicity, otherwise: '已更正' },
    })
  })

  test('on any later day follows from what an earlier one says', () => {
    const day = fc.integer({ min: -30, max: 60 }).map((offset) => addDays('2026-11-10', offset))
    fc.assert(
      fc.property(day, day, fc.boolean(), (one, other, isCorrected) => {
        const [built, read] = [one, other].toSorted()
        const facts = { publicity, revisions: isCorrected ? [{}] : [] }
        const span = toStamp(facts, `${built} 10:00`)?.span
        const expected = toStamp(facts, `${read} 10:00`)
        const { words, tone } =
          span === undefined
            ? (toStamp(facts, `${built} 10:00`) ?? { words: '', tone: '' })
            : toSpanWords({ ...span, otherwise: span.otherwise }, read ?? '')
        expect({ words, tone }).toEqual({ words: expected?.words, tone: expected?.tone })
      }),
    )
  })

  test('of what its author sees before its day is 待发布', () => {
    const facts = { ...none, publishedAt: '2026-12-01 09:00' }
    // Paper printed before the day hangs after it.
    expect(toStamp(facts, '2026-11-30 09:00')).toMatchObject({ words: '待发布', isPassing: true })
    expect(toStamp(facts, '2026-12-01 09:00')).toBeUndefined()
  })

  test('is absent where there is nothing to tell', () => {
    expect(toStamp(none, '2026-11-20 09:00')).toBeUndefined()
  })
})

test('the origin of a notice is told, whatever day it is', () => {
  expect([true, false].map(toOriginStamp)).toEqual([
    { words: '示例数据', tone: 'plain' },
    { words: '有出处', tone: 'plain' },
  ])
})

test('the most urgent deadline is told with what it is for', () => {
  const wordsAt = (now: string) => toDeadlineWords(toStamp({ ...none, publicity }, now))
  expect(wordsAt('2026-11-22 10:00')).toBe('最近一件还有 3 天可提意见')
  expect(wordsAt('2026-11-25 10:00')).toBe('最近一件今天截止')
})
