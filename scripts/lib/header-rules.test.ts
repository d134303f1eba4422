import { describe, expect, test } from 'vitest'
import { getHeaders, parseHeaderRules } from './header-rules.mjs'

describe('getHeaders', () => {
  test('a star stands for any rest and a colon for one segment', () => {
    const rules = parseHeaderRules('/a/*\n  X-Star: 1\n/a/:id/end\n  X-Name: 2\n')
    expect(getHeaders(rules, '/a/b/c/end')).toEqual({ 'x-star': '1' })
    expect(getHeaders(rules, '/a/b/end')).toEqual({ 'x-star': '1', 'x-name': '2' })
    expect(getHeaders(rules, '/b')).toEqual({})
  })

  test('a dot in a path is a dot', () => {
    const rules = parseHeaderRules('/a.js\n  X: 1')
    expect(getHeaders(rules, '/abjs')).toEqual({})
  })

  test('the same header of two rules is joined, and a later rule can take it away', () => {
    const text =
      '/*\n  Cache-Control: public\n/a/*\n  Cache-Control: immutable\n/a/b\n  ! Cache-Control\n'
    const rules = parseHeaderRules(text)
    expect(getHeaders(rules, '/a/c')).toEqual({ 'cache-control': 'public, immutable' })
    expect(getHeaders(rules, '/a/b')).toEqual({})
  })

  test('a value keeps its own colons', () => {
    const rules = parseHeaderRules('/*\n  Link: <https://example.org/>; rel=x\n')
    expect(getHeaders(rules, '/')).toEqual({ link: '<https://example.org/>; rel=x' })
  })
})

describe('parseHeaderRules', () => {
  test('comments and empty lines are nothing', () => {
    expect(parseHeaderRules('# a\n\n   \n  # b\n')).toEqual([])
  })

  test.each([
    ['  X: 1\n', 'no path above'],
    ['/*\n  no colon here\n', 'not "Name: value"'],
  ])('%j is refused', (text, message) => {
    expect(() => parseHeaderRules(text)).toThrow(message)
  })
})
