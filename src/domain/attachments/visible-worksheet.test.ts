import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type WorksheetSource, toVisibleWorksheet } from './visible-worksheet.ts'

const none: ReadonlySet<number> = new Set()

function see(rows: WorksheetSource['rows'], parts: Partial<WorksheetSource> = {}) {
  return toVisibleWorksheet({
    name: '表',
    rows,
    hiddenRows: none,
    hiddenColumns: none,
    merges: [],
    ...parts,
  })
}

describe('the part of a worksheet that is seen', () => {
  test('begins and ends with what is filled, and its rows are equally long', () => {
    const rows = [[], ['', '项目'], [], ['', '路灯', ' 42 '], ['', '', '', ' '], []]
    expect(see(rows)?.rows).toEqual([
      ['项目', ''],
      ['', ''],
      ['路灯', '42'],
    ])
  })

  test('leaves out hidden rows and columns', () => {
    const rows = [
      ['序号', '身份证号', '金额'],
      ['1', '密', '500'],
      ['核对', '密', '0'],
    ]
    const parts = { hiddenRows: new Set([2]), hiddenColumns: new Set([1]) }
    expect(see(rows, parts)?.rows).toEqual([
      ['序号', '金额'],
      ['1', '500'],
    ])
  })

  test('leaves out long blank stretches, but nothing that is written beyond them', () => {
    const far = (blankCount: number) => [...Array<string>(blankCount).fill(''), '.']
    expect(see([['甲', ...far(31)]])?.rows).toEqual([['甲', '.']])
    expect(see([['甲', ...far(30)]])?.rows[0]).toHaveLength(32)
    expect(see([['甲'], ...far(101).map((text) => [text])])?.rows).toEqual([['甲'], ['.']])
    expect(see([['甲'], ...far(100).map((text) => [text])])?.rows).toHaveLength(102)
  })

  test('is nothing where all is blank or hidden', () => {
    expect(see([['', ' '], []])).toBeUndefined()
    expect(see([['密']], { hiddenRows: new Set([0]) })).toBeUndefined()
  })
})

describe('merged cells', () => {
  const merge = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 2 }
  const rows = [
    ['标题', '', ''],
    ['甲', '乙', '丙'],
  ]

  test('span what is seen of them', () => {
    const worksheet = see(rows, { merges: [merge], hiddenColumns: new Set([1]) })
    expect(worksheet?.merges).toEqual([{ row: 0, column: 0, rowSpan: 1, columnSpan: 2 }])
  })

  test('show their text where their first cell is hidden', () => {
    const worksheet = see(rows, { merges: [merge], hiddenColumns: new Set([0]) })
    expect(worksheet?.rows[0]).toEqual(['标题', ''])
  })

  test('show nothing of what lies below them', () => {
    expect(
      see(
        [
          ['标题', '底下'],
          ['甲', '乙'],
        ],
        { merges: [{ ...merge, endColumn: 1 }] },
      )?.rows[0],
    ).toEqual(['标题', ''])
  })

  test('are no merge where one cell is left', () => {
    const worksheet = see(rows, { merges: [merge], hiddenColumns: new Set([1, 2]) })
    expect(worksheet?.merges).toEqual([])
  })
})

describe('whatever a worksheet holds', () => {
  const indexes = fc.uniqueArray(fc.nat(5)).map((list) => new Set(list))
  const rows = fc.array(fc.array(fc.constantFrom('', ' ', '甲', '乙1'), { maxLength: 6 }), {
    maxLength: 6,
  })

  test('every visible text is there, and no hidden one', () => {
    fc.assert(
      fc.property(rows, indexes, indexes, (cells, hiddenRows, hiddenColumns) => {
        const worksheet = see(cells, { hiddenRows, hiddenColumns })
        const expected = cells.flatMap((row, r) =>
          row.filter(
            (text, c) => text.trim() !== '' && !hiddenRows.has(r) && !hiddenColumns.has(c),
          ),
        )
        expect((worksheet?.rows ?? []).flat().filter((text) => text !== '')).toEqual(expected)
      }),
    )
  })

  test('merges lie within the rows that are shown', () => {
    const side = fc
      .tuple(fc.nat(5), fc.nat(5))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    fc.assert(
      fc.property(rows, side, side, indexes, (cells, down, across, hiddenRows) => {
        const range = {
          startRow: down[0],
          endRow: down[1],
          startColumn: across[0],
          endColumn: across[1],
        }
        const worksheet = see(cells, { merges: [range], hiddenRows })
        for (const { row, column, rowSpan, columnSpan } of worksheet?.merges ?? []) {
          expect(row + rowSpan).toBeLessThanOrEqual(worksheet?.rows.length ?? 0)
          expect(column + columnSpan).toBeLessThanOrEqual(worksheet?.rows[0]?.length ?? 0)
          expect(rowSpan * columnSpan).toBeGreaterThan(1)
        }
      }),
    )
  })
})
