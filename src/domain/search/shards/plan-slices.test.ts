import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planSlices } from './plan-slices.ts'
import type { PlannedPage, SlicePlan } from './plan-slices.ts'

const bound = 100

describe('planSlices', () => {
  test('small years are together, a large one is cut by months, a large month by count', () => {
    const pages = [
      ...times(2, undefined, 10),
      ...times(3, '2019-05-01', 10),
      ...times(3, '2020-05-01', 10),
      ...times(4, '2021-01-01', 20),
      ...times(4, '2021-02-01', 20),
      ...times(8, '2021-03-01', 20),
      ...times(2, '2022-01-01', 10),
    ]
    expect(plan(pages).map(({ name, first, count }) => [name, first, count])).toEqual([
      ['2019-2020', 0, 8],
      ['2021-01', 8, 4],
      ['2021-02', 12, 4],
      ['2021-03-1', 16, 5],
      ['2021-03-2', 21, 3],
      ['2022', 24, 2],
    ])
  })

  test('nothing to index is no slice', () => {
    expect(plan([])).toEqual([])
  })

  test('slices follow each other without a gap, none is too large, and no two share a name', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const slices = plan(pages)
        const covered = slices.flatMap(({ first, count }) =>
          Array.from({ length: count }, (_, index) => first + index),
        )
        expect(covered).toEqual([...pages.keys()])
        expect(new Set(slices.map(({ name }) => name)).size).toBe(slices.length)
        for (const slice of slices) {
          expect(sizeOf(pages, slice) <= bound || slice.count === 1).toBe(true)
        }
      }),
    )
  })

  test('two neighbours of whole years would not fit into one', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const slices = plan(pages)
        for (const [index, slice] of slices.entries()) {
          const next = slices[index + 1]
          if (next === undefined || !isOfWholeYears(slice) || !isOfWholeYears(next)) continue
          const [firstOfNext] = toYearRows(pages.slice(next.first, next.first + next.count))
          expect(sizeOf(pages, slice) + (firstOfNext ?? 0)).toBeGreaterThan(bound)
        }
      }),
    )
  })

  test('an entry more in the newest year changes no slice without a record of that year', () => {
    fc.assert(
      fc.property(anyPages, fc.integer({ min: 1, max: 60 }), (pages, size) => {
        const newest = pages.at(-1)?.publishedAt ?? ''
        fc.pre(newest !== '')
        const year = newest.slice(0, 4)
        const closed = plan(pages).filter(({ to }) => to.slice(0, 4) !== year)
        const after = plan([...pages, { publishedAt: `${year}-12-31`, size }])
        expect(after).toEqual(expect.arrayContaining(closed))
      }),
    )
  })

  test('an entry more at the end of a year cut by months leaves its earlier months alone', () => {
    const pages = [1, 2, 3, 4].flatMap((month) => times(3, `2021-0${month}-01`, 30))
    const before = plan(pages)
    const after = plan([...pages, { publishedAt: '2021-04-30', size: 30 }])
    expect(before).toHaveLength(4)
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3))
  })
})

function plan(pages: readonly PlannedPage[]): SlicePlan[] {
  return planSlices(pages, bound)
}

function times(count: number, publishedAt: string | undefined, size: number): PlannedPage[] {
  return Array.from({ length: count }, () => ({ publishedAt, size }))
}

function sizeOf(pages: readonly PlannedPage[], { first, count }: SlicePlan): number {
  return pages.slice(first, first + count).reduce((sum, { size }) => sum + size, 0)
}

/** The sizes of its years. */
function toYearRows(pages: readonly PlannedPage[]): number[] {
  const byYear = Map.groupBy(pages, ({ publishedAt = '' }) => publishedAt.slice(0, 4))
  return [...byYear.values()].map((rows) => rows.reduce((sum, { size }) => sum + size, 0))
}

function isOfWholeYears({ name }: SlicePlan): boolean {
  return /^(?:undated|\d{4}(?:-\d{4})?)$/.test(name)
}

const anyPages = fc
  .array(
    fc.record({
      publishedAt: fc.option(
        fc
          .tuple(fc.integer({ min: 2016, max: 2022 }), fc.integer({ min: 1, max: 12 }))
          .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-05`),
        { nil: undefined, freq: 8 },
      ),
      size: fc.integer({ min: 0, max: 60 }),
    }),
    { maxLength: 60 },
  )
  .map((pages) =>
    pages.toSorted((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? -1 : 1)),
  )
