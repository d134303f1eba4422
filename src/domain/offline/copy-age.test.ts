import { describe, expect, test } from 'vitest'
import { isRecent, isTooOld, parseSentAt } from './copy-age.ts'

const now = Date.UTC(2026, 10, 22)
const day = 86_400_000

describe('isTooOld', () => {
  test('keeps a copy for thirty days and no longer', () => {
    expect(isTooOld(now - 30 * day, now)).toBe(false)
    expect(isTooOld(now - 30 * day - 1, now)).toBe(true)
  })

  test('trusts no copy without a date', () => {
    expect(isTooOld(parseSentAt(null), now)).toBe(true)
    expect(isTooOld(parseSentAt('yesterday'), now)).toBe(true)
  })
})

test('a date header is read to the second', () => {
  expect(parseSentAt('Sun, 22 Nov 2026 00:00:00 GMT')).toBe(now)
})

describe('isRecent', () => {
  test('is what happened less than so many minutes ago', () => {
    expect(isRecent(now - 4 * 60_000, now, 5)).toBe(true)
    expect(isRecent(now - 5 * 60_000, now, 5)).toBe(false)
    expect(isRecent(undefined, now, 5)).toBe(false)
  })

  test('is not what a clock that was set back puts far ahead', () => {
    expect(isRecent(now + 9 * day, now, 5)).toBe(false)
  })
})
