import { expect, test } from 'vitest'
import { toOpenNotices } from './open-notices.ts'

const period = (from: string, to: string) => ({
  noticePeriod: { startsAt: `${from}T00:00:00+08:00`, endsAt: `${to}T23:59:59+08:00` },
})
const records = [
  {},
  period('2026-11-01', '2026-11-21'),
  period('2026-11-18', '2026-11-22'),
  period('2026-12-01', '2026-12-07'),
]

test('what is open or will be is known by its number, what has ended is not', () => {
  expect(toOpenNotices(records, '2026-11-22 10:00').map(({ no }) => no)).toEqual([2, 3])
  expect(toOpenNotices(records, '2026-11-22 10:00')[0]).toEqual({
    no: 2,
    startsAt: '2026-11-18T00:00:00+08:00',
    endsAt: '2026-11-22T23:59:59+08:00',
  })
})
