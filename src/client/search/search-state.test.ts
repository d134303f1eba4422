import { describe, expect, test } from 'vitest'
import { isBlank, readState, toQueryString, withoutFilter } from './search-state.ts'

const read = (query: string) => readState(new URLSearchParams(query))

describe('readState', () => {
  test('an address and its state are each other’s inverse', () => {
    const query = '?q=%E4%BD%8E%E4%BF%9D&kind=policies&unit=yx&year=2026&topic=finance&sort=date'
    expect(toQueryString(read(query))).toBe(query)
  })

  test('what was not chosen leaves no trace in the address', () => {
    expect(toQueryString(read('?q=&kind=&sort='))).toBe('')
  })

  test('parameters of others and unknown orders are ignored', () => {
    expect(read('?from=wechat&sort=size')).toEqual({ q: '', filters: {}, order: 'relevance' })
  })
})

describe('withoutFilter', () => {
  test('only the one filter is dropped', () => {
    const state = read('?q=a&kind=policies&year=2026')
    expect(withoutFilter(state, 'year').filters).toEqual({ kind: 'policies' })
    expect(state.filters.year).toBe('2026')
  })
})

describe('isBlank', () => {
  test('a filter alone is something to look for', () => {
    expect(isBlank(read('?year=2026'))).toBe(false)
    expect(isBlank(read('?sort=date&q=%20'))).toBe(true)
  })
})
