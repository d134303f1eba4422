import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from './day.ts'
import { publicityEnd } from './publicity-end.ts'
import { publicityState } from './publicity.ts'
import { isWorkingDay, workingDaysBetween } from './working-days.ts'

describe('publicityEnd', () => {
  it.each([
    ['counts from the day after the first', '2026-11-02', 7, '2026-11-09'],
    ['moves an end on a Saturday to Monday', '2026-11-07', 7, '2026-11-16'],
    ['moves an end on a Sunday to Monday', '2026-11-01', 7, '2026-11-09'],
    ['moves an end inside the Spring Festival behind it', '2026-02-10', 7, '2026-02-24'],
    ['keeps an end on an adjusted Saturday', '2026-02-07', 7, '2026-02-14'],
    ['moves an end on New Year behind the holiday', '2025-12-25', 7, '2026-01-04'],
    ['counts a leap day', '2024-02-22', 7, '2024-02-29'],
  ])('%s', (_title, from, days, expected) => {
    expect(publicityEnd({ from, days, dayKind: 'calendar' })).toBe(expected)
  })

  it.each([
    ['2026-11-02', 7, '2026-11-11'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-09-28', 7, '2026-10-13'],
  ])('counts working days from %s: %d end on %s', (from, days, expected) => {
    expect(publicityEnd({ from, days, dayKind: 'working' })).toBe(expected)
  })

  it('never ends early and always on a working day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 60 }),
        (start, days) => {
          const from = addDays('2024-03-01', start)
          const calendarEnd = publicityEnd({ from, days, dayKind: 'calendar' })
          const workingEnd = publicityEnd({ from, days, dayKind: 'working' })
          return (
            daysBetween(from, calendarEnd) >= days &&
            isWorkingDay(calendarEnd) &&
            isWorkingDay(workingEnd) &&
            workingDaysBetween(from, workingEnd) === days &&
            workingEnd >= calendarEnd
          )
        },
      ),
    )
  })
})

describe('publicityState', () => {
  const publicity = { from: '2026-11-20', to: '2026-11-27' }

  it.each([
    ['2026-11-19 23:59', 'upcoming', 8, 1],
    ['2026-11-20 00:00', 'open', 7, 0],
    ['2026-11-22 10:00', 'open', 5, 0],
    ['2026-11-27 23:59', 'open', 0, 0],
    ['2026-11-28 00:00', 'closed', 0, 0],
    ['2026-11-27', 'open', 0, 0],
  ])('at %s is %s with %d days left', (now, state, daysLeft, daysUntilOpen) => {
    expect(publicityState(publicity, now)).toEqual({ state, daysLeft, daysUntilOpen })
  })
})
