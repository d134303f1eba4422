import table from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './day.ts'
import {
  addWorkingDays,
  coveredYears,
  findEarliestEnd,
  isCoveredDay,
  isWorkingDay,
  toWorkingDay,
  workingDaysBetween,
} from './working-days.ts'

describe('the holiday table', () => {
  it('covers 2004 to 2026 without a gap', () => {
    expect(coveredYears).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index))
    expect(isCoveredDay('2026-12-31')).toBe(true)
    expect(isCoveredDay('2027-01-01')).toBe(false)
    expect(isCoveredDay('2003-12-31')).toBe(false)
  })
})

describe('isWorkingDay', () => {
  it.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2024-02-29', true, 'a leap day on a Thursday'],
    ['2026-01-01', false, 'New Year'],
    ['2026-01-04', true, 'a Sunday worked for New Year'],
    ['2026-02-14', true, 'the Saturday worked before the Spring Festival'],
    ['2026-02-15', false, 'the first day of the Spring Festival holiday'],
    ['2026-02-17', false, 'the first day of the lunar year'],
    ['2026-02-23', false, 'the last day of the Spring Festival holiday'],
    ['2026-02-24', true, 'the Tuesday after the Spring Festival'],
    ['2026-02-28', true, 'the Saturday worked after the Spring Festival'],
    ['2026-05-09', true, 'the Saturday worked for Labour Day'],
    ['2026-09-20', true, 'the Sunday worked for National Day'],
    ['2026-10-07', false, 'the last day of National Day holiday'],
    ['2026-10-10', true, 'the Saturday worked for National Day'],
    ['2024-05-01', false, 'Labour Day of 2024'],
    ['2024-04-28', true, 'the Sunday worked for Labour Day of 2024'],
    ['2025-01-26', true, 'the Sunday worked for the Spring Festival of 2025'],
    ['2025-10-08', false, 'the last day of the long holiday of 2025'],
    ['2027-01-01', false, 'New Year of a year not announced'],
    ['2027-01-04', true, 'a Monday of a year not announced'],
    ['2027-01-03', false, 'a Sunday of a year not announced'],
    ['2027-10-01', false, 'National Day of a year not announced'],
  ])('tells %s is %s: %s', (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected)
  })
})

describe('counting working days', () => {
  it('does not count the first day', () => {
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23')
    expect(addWorkingDays('2026-11-20', 0)).toBe('2026-11-20')
    expect(workingDaysBetween('2026-11-20', '2026-11-23')).toBe(1)
    expect(workingDaysBetween('2026-11-20', '2026-11-20')).toBe(0)
    expect(workingDaysBetween('2026-11-20', '2026-11-22')).toBe(0)
  })

  it('passes over the Spring Festival', () => {
    expect(addWorkingDays('2026-02-12', 3)).toBe('2026-02-24')
    expect(workingDaysBetween('2026-02-14', '2026-02-24')).toBe(1)
    expect(addWorkingDays('2026-02-24', -1)).toBe('2026-02-14')
  })

  it('gives the twenty working days of 政府信息公开条例 第二十六条', () => {
    expect(addWorkingDays('2026-09-28', 20)).toBe('2026-10-30')
  })

  it('moves only a day off', () => {
    expect(toWorkingDay('2026-11-20')).toBe('2026-11-20')
    expect(toWorkingDay('2026-11-21')).toBe('2026-11-23')
  })

  it('measures what was added, forwards and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1400 }),
        fc.integer({ min: -80, max: 80 }),
        (start, count) => {
          const day = addDays('2023-06-01', start)
          const end = addWorkingDays(day, count)
          return workingDaysBetween(day, end) === count && (count === 0 || isWorkingDay(end))
        },
      ),
    )
  })

  it('gives what counting on a calendar gives', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (day, count) => {
        const after = calendar.filter((each) => each > day)
        return addWorkingDays(day, count) === (count === 0 ? day : after[count - 1])
      }),
    )
  })

  it('may be done in two steps', () => {
    const count = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(anyDay, count, count, (day, first, second) => {
        const twice = addWorkingDays(addWorkingDays(day, first), second)
        return twice === addWorkingDays(day, first + second)
      }),
    )
  })

  it('never ends earlier for beginning later or lasting longer', () => {
    const step = fc.integer({ min: 0, max: 30 })
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 60 }),
        step,
        step,
        (day, count, later, more) => {
          const end = addWorkingDays(day, count)
          return (
            addWorkingDays(addDays(day, later), count) >= end &&
            addWorkingDays(day, count + more) >= end
          )
        },
      ),
    )
  })

  it('goes back the way it came', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const workingDay = toWorkingDay(day)
        return addWorkingDays(addWorkingDays(workingDay, count), -count) === workingDay
      }),
    )
  })

  it('where the holidays are not known, cannot end earlier than without weekends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), step60, (start, count) => {
        const day = addDays('2026-10-01', start)
        const earliest = findEarliestEnd(day, count)
        const end = addWorkingDays(day, count)
        return earliest <= end && (isCoveredDay(end) ? earliest === end : true)
      }),
    )
    expect(findEarliestEnd('2026-12-28', 7)).toBe('2027-01-05')
  })

  it('adds up over any later day in between', () => {
    const offset = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(offset, offset, offset, (first, second, third) => {
        const [from, middle, to] = [first, second, third]
          .map((days) => addDays('2024-01-01', days))
          .sort()
        if (!from || !middle || !to) return false
        return (
          workingDaysBetween(from, middle) + workingDaysBetween(middle, to) ===
          workingDaysBetween(from, to)
        )
      }),
    )
  })
})

const step60 = fc.integer({ min: 1, max: 60 })

/** Every working day from 2020 to 2026, written out day by day from the announced tables alone. */
const calendar = Array.from({ length: 7 * 365 + 2 }, (_, offset) => {
  const date = new Date(Date.UTC(2020, 0, 1 + offset))
  return { day: date.toISOString().slice(0, 10), isWeekend: date.getUTCDay() % 6 === 0 }
})
  .filter(({ day, isWeekend }) => day in table.workdays || (!isWeekend && !(day in table.holidays)))
  .map(({ day }) => day)

const anyDay = fc.integer({ min: 0, max: 2200 }).map((offset) => addDays('2020-01-01', offset))
