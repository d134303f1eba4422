import { expect, test } from 'vitest'
import { toRequest } from './search-request.ts'
import { readState } from './search-state.ts'

const ask = (words: string) =>
  toRequest(readState(new URLSearchParams(words)), {
    unitsBelow: (id) => [id, `${id}-below`],
    askedAt: new Date('2026-11-22T10:00:00+08:00'),
  })

test('a unit is asked for with all below it, other filters as they are', () => {
  expect(ask('q=a&unit=yx&year=2026').filters).toEqual({ unit: ['yx', 'yx-below'], year: ['2026'] })
})

test('公示中 is no filter of the index: its records are given by number', () => {
  expect(ask('q=a&open=1').filters).toEqual({})
})

test('without words the newest come first', () => {
  expect(ask('year=2026').order).toBe('date')
  expect(ask('q=a').order).toBe('relevance')
  expect(ask('q=a&sort=date').order).toBe('date')
})

test('what the reader took back is not read again', () => {
  const { readsDates, readsSynonyms, corrects } = ask('q=a&as=undated')
  expect([readsDates, readsSynonyms, corrects]).toEqual([false, true, true])
})
