import { describe, expect, test } from 'vitest'
import { parseSearchQuery } from './search-query.ts'

const rows = (list: readonly (readonly string[])[]) => list.map((row) => row.join(''))

describe('parseSearchQuery', () => {
  test('the phrase ignores spaces, and the terms are what stands between them', () => {
    const { phrase, terms } = parseSearchQuery('  荷花村　低 保 ')
    expect(phrase.join('')).toBe('荷花村低保')
    expect(rows(terms)).toEqual(['荷花村', '低', '保'])
  })

  test('words of one character are left out where there are longer ones', () => {
    expect(rows(parseSearchQuery('财务的公开').words)).toEqual(['财务', '公开'])
    expect(rows(parseSearchQuery('村').words)).toEqual(['村'])
  })

  test('a word that the dictionary does not know is found as pairs of its characters', () => {
    expect(rows(parseSearchQuery('低保标准').words)).toContain('低保')
  })

  test('a query of marks alone asks for nothing', () => {
    expect(parseSearchQuery('《》 ？')).toEqual({ phrase: [], terms: [], words: [] })
  })
})
