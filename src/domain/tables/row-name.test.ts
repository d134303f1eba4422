import { expect, test } from 'vitest'
import { findNameColumn, findRowName } from './row-name.ts'

test.for([
  [
    'the first where it is words',
    [['项目', 'short'] as const, ['金额（元）', 'number'] as const],
    0,
  ],
  ['after a day', [['日期', 'day'] as const, ['摘要', 'text'] as const], 1],
  ['after a running number', [['序号', 'short'] as const, ['姓名', 'short'] as const], 1],
  ['after a figure', [['户数', 'number'] as const, ['村', 'short'] as const], 1],
  [
    'the first where nothing has a name',
    [['年份', 'short'] as const, ['人数', 'number'] as const],
    0,
  ],
] as const)('the column of names is %s', ([, columns, place]) => {
  expect(findNameColumn(columns.map(([name, width]) => ({ name, width })))).toBe(place)
})

test('a row is named by its name, or by what stands in front', () => {
  expect(findRowName(['2026-10-09', '电费', '1'], 1)).toBe(1)
  expect(findRowName(['合计', '', '1'], 1)).toBe(0)
  expect(findRowName(['', '', ''], 1)).toBe(0)
})
