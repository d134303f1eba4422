import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLineIndex } from './line-index.ts'

test('an offset stands in the line and column that counting gives', () => {
  const text = fc.array(fc.constantFrom('a', '字', '\n', '\r\n')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(40), (written, offset) => {
      const before = written.slice(0, Math.min(offset, written.length))
      const expected = {
        line: before.split('\n').length,
        column: before.length - before.lastIndexOf('\n'),
      }
      expect(createLineIndex(written)(before.length)).toEqual(expected)
    }),
  )
})

test('many lines take no longer than reading them a few times', () => {
  const text = 'a\n'.repeat(200_000)
  const positionOf = createLineIndex(text)
  for (let offset = 0; offset < text.length; offset += 1) positionOf(offset)
  expect(positionOf(text.length)).toEqual({ line: 200_001, column: 1 })
})
