import { describe, expect, test } from 'vitest'
import { parseSearchQuery } from './search-query.ts'

describe('parseSearchQuery', () => {
  test('the phrase ignores spaces, and the terms are what stands between them', () => {
    const { phrase, terms } = parseSearchQuery('  荷花村　低 保 低')
    expect(phrase.join('')).toBe('荷花村低保低')
    expect(terms.map((row) => row.join(''))).toEqual(['荷花村', '低', '保'])
  })

  test('a query of marks alone asks for nothing', () => {
    expect(parseSearchQuery('《》 ？')).toEqual({ phrase: [], terms: [] })
  })
})
