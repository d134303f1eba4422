import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Worksheet } from './attachment-content.ts'
import { shownRowLimit, toWorksheetView } from './worksheet-view.ts'

function createWorksheet(rows: string[][], merges: Worksheet['merges'] = []): Worksheet {
  return { name: '', rows, merges }
}

const grant = createWorksheet(
  [
    ['2026年第三季度救助情况', '', '', ''],
    ['单位：元', '', '', ''],
    ['序号', '社区', '救助', ''],
    ['', '', '户数', '金额'],
    ['1', '桐花社区', '12', '9,600.00'],
    ['2', '梨园社区', '—', '0'],
    ['合计', '', '12', '9,600.00'],
  ],
  [
    { row: 0, column: 0, rowSpan: 1, columnSpan: 4 },
    { row: 2, column: 0, rowSpan: 2, columnSpan: 1 },
    { row: 2, column: 1, rowSpan: 2, columnSpan: 1 },
    { row: 2, column: 2, rowSpan: 1, columnSpan: 2 },
    { row: 6, column: 0, rowSpan: 1, columnSpan: 2 },
  ],
)

describe('a worksheet as clerks lay it out', () => {
  const view = toWorksheetView(grant)

  test('has its titles above the table', () => {
    expect(view.titles).toEqual(['2026年第三季度救助情况', '单位：元'])
  })

  test('has a head as deep as its merged cells reach', () => {
    expect(view.head.map((row) => row.map(({ text }) => text))).toEqual([
      ['序号', '社区', '救助'],
      ['户数', '金额'],
    ])
    const [, unit, relief] = view.head[0] ?? []
    expect([unit?.rowSpan, unit?.columnSpan, unit?.scope]).toEqual([2, 1, 'col'])
    expect([relief?.rowSpan, relief?.columnSpan, relief?.scope]).toEqual([1, 2, 'col'])
  })

  test('names each row by the first column that is not a running number', () => {
    expect(view.body.map((row) => row.find(({ scope }) => scope === 'row')?.text)).toEqual([
      '桐花社区',
      '梨园社区',
      '合计',
    ])
  })

  test('has its numbers to the right, a dash for none among them', () => {
    expect(view.body[1]?.map(({ width }) => width)).toEqual(['short', 'short', 'number', 'number'])
  })
})

test('a table of words and one row is no head over nothing', () => {
  const view = toWorksheetView(createWorksheet([['联系人', '电话']]))
  expect([view.head.length, view.body.length]).toEqual([0, 1])
})

test('a table that begins with numbers has no head', () => {
  const view = toWorksheetView(
    createWorksheet([
      ['2025', '1'],
      ['2026', '2'],
    ]),
  )
  expect(view.head).toEqual([])
  expect(view.body.flat().map(({ scope }) => scope)).toEqual(Array(4).fill(undefined))
})

test('one column of text is not taken for titles', () => {
  const view = toWorksheetView(createWorksheet([['第一条'], ['第二条']]))
  expect(view.titles).toEqual([])
})

test('a blank cell heads nothing', () => {
  const view = toWorksheetView(
    createWorksheet([
      ['项目', '', '金额'],
      ['', 'x', '1'],
      ['电费', 'y', '2'],
    ]),
  )
  expect(view.head[0]?.map(({ scope }) => scope)).toEqual(['col', undefined, 'col'])
  expect(view.body[0]?.map(({ scope }) => scope)).toEqual([undefined, undefined, undefined])
})

describe('a very long worksheet', () => {
  const rows = Array.from({ length: shownRowLimit + 20 }, (_, row) => [`第${row}户`, `${row}`])
  const view = toWorksheetView(
    createWorksheet(
      [['户', '人数'], ...rows],
      [{ row: shownRowLimit, column: 0, rowSpan: 9, columnSpan: 1 }],
    ),
  )

  test('shows its first part and tells how much more there is', () => {
    expect(view.body).toHaveLength(shownRowLimit)
    expect(view.hiddenRowCount).toBe(20)
  })

  test('has no cell that reaches below what is shown', () => {
    expect(view.body.at(-1)?.[0]?.rowSpan).toBe(1)
  })
})

test('every text of a worksheet without merged cells is shown, once and in order', () => {
  const worksheets = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(
      fc.array(fc.constantFrom('', '1', '合计', '序号', '3.5%'), {
        minLength: width,
        maxLength: width,
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )
  fc.assert(
    fc.property(worksheets, (rows) => {
      const { titles, head, body } = toWorksheetView(createWorksheet(rows))
      const shown = [...titles, ...[...head, ...body].flat().map(({ text }) => text)]
      expect(shown.filter((text) => text !== '')).toEqual(rows.flat().filter((text) => text !== ''))
    }),
  )
})
