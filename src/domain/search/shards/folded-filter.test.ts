import { decode } from 'cborg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldFilter, unfoldFilter } from './folded-filter.ts'

test('a folded filter unfolds to what Pagefind reads', () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      expect(decode(unfoldFilter(foldFilter('unit', values)))).toEqual(['unit', values])
    }),
  )
})

test('neighbours are told by their distance, which is what compresses', () => {
  expect(foldFilter('year', [['2026', [70_000, 70_001, 70_002]]])).toBe(
    '["year",[["2026",[70000,1,1]]]]',
  )
})

const anyPages = fc
  .uniqueArray(fc.nat(100_000), { maxLength: 40 })
  .map((pages) => pages.sort((a, b) => a - b))
const anyValues = fc.array(fc.tuple(fc.oneof(fc.constant('有效'), fc.string()), anyPages), {
  maxLength: 8,
})
