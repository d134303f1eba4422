import { expect, test } from 'vitest'
import { findBracketDepth, findDeepLine, findLongLine } from './nesting.ts'

test.each(['> ', '>', '- ', '1. ', '> - ', '  * ', '? '])(
  '%j sixty-one times is too deep',
  (mark) => {
    const marks = (count: number) => mark.repeat(Math.ceil(count / mark.trim().split(' ').length))
    expect(findDeepLine(`字\n${marks(60)}字`)).toBeUndefined()
    expect(findDeepLine(`字\n${marks(64)}字`)).toBe(2)
  },
)

test('a rule across the page is not deep, nor is a row of numbers', () => {
  expect(findDeepLine(`${'-'.repeat(500)}\n${'1.'.repeat(500)}\n${'>'.repeat(60)}`)).toBeUndefined()
})

test('a line of ten thousand characters is the longest', () => {
  expect(findLongLine(`a\n${'字'.repeat(10_000)}\nb`)).toBeUndefined()
  expect(findLongLine(`a\n${'字'.repeat(10_001)}\nb`)).toBe(2)
})

test('brackets are counted as deep as they stand at once', () => {
  expect(findBracketDepth('[[]][][]')).toBe(2)
  expect(findBracketDepth('[{'.repeat(100))).toBe(200)
  expect(findBracketDepth(']'.repeat(100))).toBe(0)
})

test('a megabyte of each takes no time that anybody notices', () => {
  const start = performance.now()
  for (const piece of ['>', '> ', '- ', '1', '1.', ' ', '\t', '字', '\n', '- \n']) {
    const text = piece.repeat(1_000_000 / piece.length)
    findDeepLine(text)
    findLongLine(text)
  }
  expect(performance.now() - start).toBeLessThan(5000)
})
