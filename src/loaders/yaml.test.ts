import { describe, expect, test } from 'vitest'
import { openYamlPlaces, parseYaml } from './yaml.ts'

const read = (text: string) => parseYaml(text, 2)

describe('front matter', () => {
  test('keeps dates as they were typed, even impossible ones', () => {
    expect(read('on: 2025-02-30\nat: 2026-01-02 09:30\n').data).toEqual({
      on: '2025-02-30',
      at: '2026-01-02 09:30',
    })
  })

  test('takes what was left blank as absent, on every level', () => {
    expect(read('a: ""\nb:\nc: " "\nd:\n  e: ""\n  f: 1\n').data).toEqual({ d: { f: 1 } })
  })

  test.each([
    ['a: 1\na: 2\n', 3, '同一个字段写了两次'],
    ['a:\n\t- 1\n', 3, '缩进用了制表符，应该用空格'],
    ['a：1\nb: 2\n', 2, '字段名后面要有英文冒号和一个空格'],
    ['a: 1\nb: 0x5DC0\n', 3, '数字只写普通的十进制；编号、电话这类前后加英文引号'],
    ['phone: 09005550100\n', 2, '数字只写普通的十进制；编号、电话这类前后加英文引号'],
    ['a: "x\n', 3, '少了引号，或者少了英文冒号和空格'],
  ])('%j is faulty at line %i', (text, line, what) => {
    expect(read(text).faults[0]).toMatchObject({ line, what })
  })

  test('reports of one slip one fault, and every field that is written twice', () => {
    expect(read('a:\n\tb: 1\n\tc: 2\n  d: 3\n').faults).toMatchObject([{ line: 3 }])
    expect(read('a: 1\na: 2\na: 3\n').faults).toMatchObject([{ line: 3 }, { line: 4 }])
  })

  test('refuses aliases, which nine levels deep unfold to a billion values', () => {
    expect(read('a: &x [1, 2]\nb: [*x, *x]\n').faults).toHaveLength(1)
  })

  test('tells where a field stands, and for a missing one where its parent stands', () => {
    const text = 'a: 1\nlist:\n  - name: x\n    on: y\n'
    const placeOf = openYamlPlaces(text, 2)
    expect(placeOf(['list', 0, 'on'])).toEqual({ line: 5, column: 9 })
    expect(placeOf(['list', 0, 'missing'])).toEqual({ line: 4, column: 5 })
    expect(placeOf(['missing'])).toEqual({ line: 2, column: 1 })
  })
})
