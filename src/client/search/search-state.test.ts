import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterKeys, isBlank, plainReadings, readState, toFragment } from './search-state.ts'
import { withoutFilter } from './without-filter.ts'

const read = (words: string) => readState(new URLSearchParams(words))

describe('readState', () => {
  test('an address and its state are each other’s inverse', () => {
    const words =
      'q=%E4%BD%8E%E4%BF%9D&kind=policies&unit=yx&year=2026&topic=finance&validity=in-force&open=1&sort=date&as=typed.alone'
    expect(toFragment(read(words))).toBe(`#${words}`)
  })

  test('whatever was typed comes back from the address', () => {
    const state = fc.record({
      q: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      filters: fc.dictionary(fc.constantFrom(...filterKeys), fc.string({ minLength: 1 })),
      order: fc.constantFrom('relevance' as const, 'date' as const),
      plain: fc.subarray([...plainReadings]),
    })
    fc.assert(
      fc.property(state, (sample) => {
        expect(read(toFragment(sample).slice(1))).toEqual({
          ...sample,
          filters: { ...sample.filters },
        })
      }),
    )
  })

  test('of a pasted page the beginning is read, no character cut in two', () => {
    const { q } = read(new URLSearchParams({ q: '𠮷'.repeat(5000) }).toString())
    expect(q).toBe('𠮷'.repeat(200))
  })

  test('what was not chosen leaves no trace in the address', () => {
    expect(toFragment(read('q=&kind=&sort=&as='))).toBe('')
  })

  test('parameters of others, unknown orders and unknown readings are ignored', () => {
    expect(read('from=wechat&sort=size&as=poem')).toEqual({
      q: '',
      filters: {},
      order: 'relevance',
      plain: [],
    })
  })
})

describe('withoutFilter', () => {
  test('only the one filter is dropped', () => {
    const state = read('q=a&kind=policies&year=2026')
    expect(withoutFilter(state, 'year').filters).toEqual({ kind: 'policies' })
    expect(state.filters.year).toBe('2026')
  })
})

describe('isBlank', () => {
  test('a filter alone is something to look for', () => {
    expect(isBlank(read('year=2026'))).toBe(false)
    expect(isBlank(read('open=1'))).toBe(false)
    expect(isBlank(read('sort=date&q=%20'))).toBe(true)
  })
})
