import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { parseCsv } from './csv.ts'

const parse = (text: string) => parseCsv('data/x.csv', text)

describe('a CSV file', () => {
  test('gives every row its line, past quoted line breaks and blank lines', () => {
    const { table, faults } = parse('a,b\n1,"x\ny"\n\n2,z\n')
    expect(faults).toEqual([])
    expect(table.rows).toEqual([
      { line: 2, cells: { a: '1', b: 'x\ny' } },
      { line: 5, cells: { a: '2', b: 'z' } },
    ])
  })

  test('keeps a blank cell blank', () => {
    expect(parse('a,b\n1,\n').table.rows[0]?.cells).toEqual({ a: '1', b: '' })
  })

  test.each([
    ['a,b\n1\n', 2, '这一行有 1 格，表头有 2 列'],
    ['a,b\n1,2\n1,2,3\n', 3, '这一行有 3 格，表头有 2 列'],
    ['a,a\n1,2\n', 1, '列名“a”出现两次'],
    ['a,\n1,2\n', 1, '第 2 列没有列名'],
    ['a;b\n1;2\n', 1, '各列之间用的是“;”，不是英文逗号'],
    ['a\tb\n1\t2\n', 1, '各列之间用的是制表符，不是英文逗号'],
    ['a,__proto__\n1,2\n', 1, '列名“__proto__”不能用'],
    ['', 1, '文件是空的'],
  ])('%j is faulty at line %i', (text, line, what) => {
    expect(parse(text).faults).toMatchObject([{ line, what }])
  })

  test('with a quote that never closes is faulty where it opens', () => {
    expect(parse('a,b\n1,"x\n2,y\n').faults[0]).toMatchObject({ line: 2 })
  })

  test('reads back every cell that was written', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('甲', 'b', ',', '"', '\n', '1') })
      .map((text) => text.trim())
    const row = fc.tuple(fc.constant('x'), cell, cell)
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const text = Papa.unparse([['k', 'a', 'b'], ...rows], { newline: '\n' })
        const read = parse(text).table.rows.map(({ cells }) => [cells.k, cells.a, cells.b])
        expect(read).toEqual(rows)
      }),
    )
  })
})
