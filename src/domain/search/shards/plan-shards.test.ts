import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planShards } from './plan-shards.ts'
import type { PlannedPage, ShardPlan } from './plan-shards.ts'

const bound = 100

describe('planShards', () => {
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
    expect(plan(pages).map(({ id, first, count }) => [id, first, count])).toEqual([
      ['texts-2019-2020', 0, 8],
      ['texts-2021-01', 8, 4],
      ['texts-2021-02', 12, 4],
      ['texts-2021-03-1', 16, 5],
      ['texts-2021-03-2', 21, 3],
      ['texts-2022', 24, 2],
    ])
  })

  test('a shard tells the years of its oldest and its newest record, if they have any', () => {
    const shards = plan([
      ...times(10, undefined, 10),
      ...times(1, '2019-05-01', 10),
      ...times(1, '2021-05-01', 10),
    ])
    expect(shards.map(({ id, years }) => [id, years])).toEqual([
      ['texts-undated', null],
      ['texts-2019-2021', ['2019', '2021']],
    ])
  })

  test('nothing to index is no shard', () => {
    expect(plan([])).toEqual([])
  })

  test('shards follow each other without a gap, none is too large, and no two share a name', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const shards = plan(pages)
        const covered = shards.flatMap(({ first, count }) =>
          Array.from({ length: count }, (_, index) => first + index),
        )
        expect(covered).toEqual([...pages.keys()])
        expect(new Set(shards.map(({ id }) => id)).size).toBe(shards.length)
        for (const shard of shards) {
          expect(sizeOf(pages, shard) <= bound || shard.count === 1).toBe(true)
        }
      }),
    )
  })

  test('two neighbours of whole years would not fit into one', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const shards = plan(pages)
        for (const [index, shard] of shards.entries()) {
          const next = shards[index + 1]
          if (next === undefined || !isOfWholeYears(shard) || !isOfWholeYears(next)) continue
          const [firstOfNext] = toYearRows(pages.slice(next.first, next.first + next.count))
          expect(sizeOf(pages, shard) + (firstOfNext ?? 0)).toBeGreaterThan(bound)
        }
      }),
    )
  })

  test('an entry more in the newest year changes no shard without a record of that year', () => {
    fc.assert(
      fc.property(anyPages, fc.integer({ min: 1, max: 60 }), (pages, size) => {
        const newest = pages.at(-1)?.publishedAt ?? ''
        fc.pre(newest !== '')
        const year = newest.slice(0, 4)
        const closed = plan(pages).filter(({ years }) => years?.[1] !== year)
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

function plan(pages: readonly PlannedPage[]): ShardPlan[] {
  return planShards('texts', pages, bound)
}

function times(count: number, publishedAt: string | undefined, size: number): PlannedPage[] {
  return Array.from({ length: count }, () => ({ publishedAt, size }))
}

function sizeOf(pages: readonly PlannedPage[], { first, count }: ShardPlan): number {
  return pages.slice(first, first + count).reduce((sum, { size }) => sum + size, 0)
}

/** The sizes of its years. */
function toYearRows(pages: readonly PlannedPage[]): number[] {
  const byYear = Map.groupBy(pages, ({ publishedAt = '' }) => publishedAt.slice(0, 4))
  return [...byYear.values()].map((rows) => rows.reduce((sum, { size }) => sum + size, 0))
}

function isOfWholeYears({ id }: ShardPlan): boolean {
  return /^texts-(?:undated|\d{4}(?:-\d{4})?)$/.test(id)
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
