import { expect, test } from 'vitest'
import { judgeDue } from './due.ts'

const file = {
  builtAt: '2026-11-22T10:00:00+08:00',
  at: '2026-11-30T09:00:00+08:00',
  reasons: [{ kind: 'publication' }],
  dayChangesAt: '2026-11-23T00:00:00+08:00',
}

test.each([
  ['2026-11-30 08:59', false, false],
  ['2026-11-30 09:00', false, true],
  ['2026-11-22 23:59', true, false],
  ['2026-11-23 00:00', true, true],
])('at %s, days counted: %s, is due: %s', (now, countsDays, isDue) => {
  expect(judgeDue(file, now, countsDays).isDue).toBe(isDue)
})

test('nothing to come is never due', () => {
  expect(judgeDue({ at: null, dayChangesAt: null }, '2030-01-01 00:00', true).isDue).toBe(false)
})

test.each([undefined, null, 'x', {}, { at: 7 }, { at: '明天' }])(
  'a site that answers %j has to be made once',
  (answer) => {
    expect(judgeDue(answer, '2026-11-22 10:00', false).isDue).toBe(true)
  },
)
