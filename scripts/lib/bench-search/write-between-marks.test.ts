import { expect, test } from 'vitest'
import { writeBetweenMarks } from './write-between-marks.ts'

const empty = '# Search\n\n<!-- end of measured -->\n'

test('what was never measured goes before the end', () => {
  expect(writeBetweenMarks(empty, 'measured-1000', 'A')).toBe(
    '# Search\n\n<!-- measured-1000 -->\n\nA\n\n<!-- /measured-1000 -->\n\n<!-- end of measured -->\n',
  )
})

test('what was measured before is replaced, and nothing else', () => {
  const once = writeBetweenMarks(writeBetweenMarks(empty, 'a', 'old'), 'b', 'B')
  expect(writeBetweenMarks(once, 'a', 'new')).toBe(once.replace('old', 'new'))
})

test('a document without a place for it is refused', () => {
  expect(() => writeBetweenMarks('# Search', 'a', 'A')).toThrow()
})
