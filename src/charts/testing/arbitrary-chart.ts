import fc from 'fast-check'
import type { Chart, ChartKind, Value } from '#charts/chart.ts'

/** Charts of one kind: empty, of one point, of 300 units, with unknown, zero, negative and huge values. */
export function arbitraryChart(kind: ChartKind): fc.Arbitrary<Chart> {
  const count = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 12 }) },
    { weight: 2, arbitrary: fc.constantFrom(0, 1, 2, 60) },
    { weight: 1, arbitrary: fc.constant(300) },
  )
  return fc
    .tuple(count, fc.integer({ min: 1, max: 5 }), fc.constantFrom(...valueSets), fc.boolean())
    .chain(([rows, series, values, isGrouped]) =>
      fc.record({
        id: fc.constant('any-chart'),
        kind: fc.constant(kind),
        title: arbitraryName,
        unit: fc.constantFrom('篇', '%', '万元', ''),
        precision: fc.integer({ min: 0, max: 2 }),
        dimension: fc.constant('社区'),
        categories: fc.array(arbitraryName, { minLength: rows, maxLength: rows }),
        series: arbitrarySeries(kind === 'scatter' ? 2 : series, rows, values),
        isAdditive: fc.boolean(),
        ...(isGrouped && kind === 'scatter' && { groups: arbitraryGroups(rows) }),
        source: fc.constant({ text: '测试', asOf: '2026-01-01' }),
      }),
    )
}

/** Any text: Han, markup, formulas, half of a surrogate pair; but no full stop, which ends a reading. */
const arbitraryName = fc
  .oneof(
    fc.constantFrom(
      '光明社区',
      '<b>"&\'',
      '=1+1',
      '-1',
      '\ud800',
      '一个名字很长很长很长很长很长的社区居民委员会',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  )
  .map((name) => name.replaceAll('。', ''))

const known = {
  counts: fc.integer({ min: 0, max: 100 }),
  signed: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100),
  huge: fc.integer({ min: -900, max: 900 }).map((factor) => factor * 1e12),
  zero: fc.constant(0),
  narrow: fc.integer({ min: 900, max: 1000 }).map((tenths) => tenths / 10),
}

const valueSets: readonly fc.Arbitrary<Value>[] = [
  ...Object.values(known),
  fc.option(known.counts, { nil: null, freq: 3 }),
  fc.option(known.signed, { nil: null, freq: 3 }),
  fc.constant(null),
]

function arbitrarySeries(count: number, rows: number, values: fc.Arbitrary<Value>) {
  const lists = fc.array(fc.array(values, { minLength: rows, maxLength: rows }), {
    minLength: count,
    maxLength: count,
  })
  return lists.map((all) =>
    all.map((list, place) => ({
      key: `s${place}`,
      label: `指标${place}`,
      // Negative zero is written as 0 by every format.
      values: list.map((value) => (value === null ? null : value + 0)),
    })),
  )
}

function arbitraryGroups(rows: number) {
  const values = fc.array(fc.constantFrom('甲区', '乙区', '丙区'), {
    minLength: rows,
    maxLength: rows,
  })
  return fc.record({ dimension: fc.constant('区县'), values })
}
