import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/days/day.ts'
import { toChangeNumber, toLastChange } from './last-change.ts'

const published = { publishedAt: '2026-10-09 09:30', revisions: [] }

describe('the last change of an entry', () => {
  test('is its publication while nothing has changed', () => {
    expect(toLastChange(published)).toBe('2026-10-09 09:30:00')
  })

  test('is the day of its last correction, in whatever order they are listed', () => {
    const revisions = [{ on: '2026-11-03' }, { on: '2026-10-20' }]
    expect(toLastChange({ ...published, revisions })).toBe('2026-11-03 00:00:02')
  })

  test('is never earlier than its publication on the day of publication', () => {
    expect(toLastChange({ ...published, revisions: [{ on: '2026-10-09' }] })).toBe(
      '2026-10-09 09:30:01',
    )
  })

  test('is the day of its withdrawal, with which its corrections leave', () => {
    const withdrawn = { on: '2026-11-03' }
    expect(toLastChange({ ...published, withdrawn })).toBe('2026-11-03 00:00:59')
  })

  test('is later after each correction, and latest after the withdrawal', () => {
    const laterDays = fc.array(fc.nat(3), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(laterDays, (gaps) => {
        let day = '2026-10-09'
        const states = gaps.map((gap, index) => {
          day = addDays(day, gap)
          return [...gaps.keys()]
            .slice(0, index + 1)
            .map((_, n) => ({ on: n === index ? day : '2026-10-09' }))
        })
        const facts = [
          published,
          ...states.map((revisions) => ({ ...published, revisions })),
          { ...published, withdrawn: { on: day } },
        ]
        const times = facts.map(toLastChange)
        const numbers = facts.map(toChangeNumber)
        expect(times).toEqual([...new Set(times)].toSorted())
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
      }),
    )
  })
})
