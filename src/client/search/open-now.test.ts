import { expect, test } from 'vitest'
import { findOpen } from './open-now.ts'

const notice = { no: 7, startsAt: '2026-11-20T09:00:00+08:00', endsAt: '2026-11-27T09:00:00+08:00' }

test('a notice is open from its first instant to its last, wherever the reader’s clock stands', () => {
  const isOpen = (now: string) => findOpen([notice], new Date(now)).has(7)
  expect(isOpen('2026-11-20T08:59:59+08:00')).toBe(false)
  expect(isOpen('2026-11-20T01:00:00Z')).toBe(true)
  expect(isOpen('2026-11-27T09:00:00+08:00')).toBe(true)
  expect(isOpen('2026-11-27T09:00:01+08:00')).toBe(false)
})
