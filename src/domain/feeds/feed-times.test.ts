import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toShanghaiInstant } from '#domain/days/day.ts'
import { toRfc3339, toRfc822 } from './feed-times.ts'

test('a moment in China is written with its offset', () => {
  expect(toRfc3339('2026-11-03 09:30:05')).toBe('2026-11-03T09:30:05+08:00')
  expect(toRfc822('2026-11-03 09:30:05')).toBe('Tue, 03 Nov 2026 09:30:05 +0800')
})

test('both ways of writing name the same moment, and its weekday', () => {
  const moments = fc.date({
    min: new Date('1949-10-01'),
    max: new Date('2149-10-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(moments, (date) => {
      const moment = `${toShanghaiInstant(date)}:00`
      const minute = Math.floor(date.getTime() / 60_000) * 60_000
      expect(Date.parse(toRfc3339(moment))).toBe(minute)
      expect(Date.parse(toRfc822(moment))).toBe(minute)
      const utc = new Date(minute + 8 * 3_600_000).toUTCString()
      expect(toRfc822(moment)).toBe(utc.replace('GMT', '+0800'))
    }),
  )
})
