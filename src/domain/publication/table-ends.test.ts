import { expect, test } from 'vitest'
import { toTableEnds } from './table-ends.ts'

const tables = [
  ['姓名', '金额（元）'],
  ['户数（户）', '金额（元）'],
]

test('the list of an affair ends, its totals stay', () => {
  expect(toTableEnds('2026-12-01', tables, '2026-12-01 23:59')).toEqual(['2026-12-01', undefined])
})

test('where no table says that it is the list, all of them end', () => {
  expect(toTableEnds('2026-12-01', [['户数（户）']], '2026-11-01 09:00')).toEqual(['2026-12-01'])
})

test('what is left when the list has gone stays', () => {
  expect(toTableEnds('2026-12-01', [['户数（户）']], '2026-12-02 00:00')).toEqual([undefined])
  expect(toTableEnds(undefined, tables, '2026-12-02 00:00')).toEqual([undefined, undefined])
})
