import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addVisit, findUnseen, isVisits } from './visits.ts'

test('at the first visit nothing is new', () => {
  const first = addVisit(undefined, '2026-11-20', ['a', 'b'])
  expect(findUnseen(first, ['a', 'b'])).toEqual([])
})

test('what came since an earlier day is new, and stays new for the whole day', () => {
  const first = addVisit(undefined, '2026-11-20', ['a'])
  const second = addVisit(first, '2026-11-22', ['b', 'a'])
  const third = addVisit(second, '2026-11-22', ['c', 'b', 'a'])
  expect(findUnseen(second, ['b', 'a'])).toEqual(['b'])
  expect(findUnseen(third, ['c', 'b', 'a'])).toEqual(['c', 'b'])
  expect(third.before?.day).toBe('2026-11-20')
})

test('on the next day nothing is new unless something came', () => {
  const second = addVisit(addVisit(undefined, '2026-11-20', ['a']), '2026-11-22', ['b', 'a'])
  expect(findUnseen(addVisit(second, '2026-11-23', ['b', 'a']), ['b', 'a'])).toEqual([])
})

test('however often a board is looked at, what was on it the time before is never new', () => {
  const look = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    keys: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
  })
  fc.assert(
    fc.property(fc.array(look, { minLength: 2 }), (looks) => {
      const days = looks.toSorted((one, other) => one.day - other.day)
      let visits = addVisit(undefined, toDay(0), [])
      for (const { day, keys } of days) visits = addVisit(visits, toDay(day), keys)
      const last = days.at(-1)?.keys ?? []
      const earlier = days.findLast(({ day }) => day !== days.at(-1)?.day)?.keys ?? []
      expect(findUnseen(visits, last)).toEqual(last.filter((key) => !earlier.includes(key)))
    }),
  )
})

test('what a device hands back is taken only if it is visits', () => {
  const visits = addVisit(addVisit(undefined, '2026-11-20', ['a']), '2026-11-22', ['b'])
  expect(isVisits(JSON.parse(JSON.stringify(visits)))).toBe(true)
  const strange = [null, {}, { day: '2026-11-20', seen: 5 }, { day: 'x', seen: [] }]
  expect(strange.filter(isVisits)).toEqual([])
  expect(isVisits({ ...visits, before: { day: '2026-11-20', seen: [1] } })).toBe(false)
})

function toDay(day: number): string {
  return `2026-10-${String(day).padStart(2, '0')}`
}
