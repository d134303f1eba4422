import { describe, expect, test } from 'vitest'
import { parseSearchQuery } from './search-query.ts'

describe('parseSearchQuery', () => {
  test('the phrase ignores spaces, and the terms are what stands between them', () => {
    const { phrase, terms } = parseSearchQuery('  荷花村　低保 低')
    expect(phrase.join('')).toBe('荷花村低保低')
    expect(terms.map((row) => row.join(''))).toEqual(['荷花村', '低保', '低'])
  })

  test.each([
    ['低 保', ['低保']],
    ['农 村　改 厕', ['农村改厕']],
    ['荷花村 低 保', ['荷花村', '低', '保']],
    ['低', ['低']],
  ])('characters that all stand alone are one word: %s', (typed, terms) => {
    expect(parseSearchQuery(typed).terms.map((row) => row.join(''))).toEqual(terms)
  })

  test('a query of marks alone asks for nothing', () => {
    expect(parseSearchQuery('《》 ？')).toEqual({ phrase: [], terms: [] })
  })
})
