import { expect, test } from 'vitest'
import { splitFrontMatter } from './front-matter.ts'

test('the body begins on the line after the closing rule', () => {
  expect(splitFrontMatter('---\na: 1\n---\n正文\n')).toEqual({
    yaml: 'a: 1\n',
    body: '正文\n',
    bodyLine: 4,
  })
})

test('a rule inside the body stays in the body', () => {
  expect(splitFrontMatter('---\na: 1\n---\n一\n\n---\n二\n').body).toBe('一\n\n---\n二\n')
})

test('a file without front matter is all body', () => {
  expect(splitFrontMatter('正文\n---\na: 1\n---\n')).toMatchObject({ yaml: undefined, bodyLine: 1 })
})

test('empty front matter is front matter', () => {
  expect(splitFrontMatter('---\n---\n正文')).toEqual({ yaml: '', body: '正文', bodyLine: 3 })
})
