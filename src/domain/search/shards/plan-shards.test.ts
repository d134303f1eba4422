import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planShards } from './plan-shards.ts'
import type { ShardPlan, ShardRule } from './plan-shards.ts'
import type { SlicePlan } from './plan-slices.ts'

describe('planShards', () => {
  test('joins slices from the oldest on as long as they fit, and keeps the newest apart', () => {
    const slices = toSlices([50, 60, 90, 30, 30, 30])
    expect(ids(slices, { bound: 120, keepsNewestApart: true })).toEqual([
      ['texts-2010-2011', 0, 2],
      ['texts-2012-2013', 2, 2],
      ['texts-2014', 4, 1],
      ['texts-2015', 5, 1],
    ])
    expect(ids(slices, { bound: 120, keepsNewestApart: false }).at(-1)).toEqual([
      'texts-2014-2015',
      4,
      2,
    ])
  })

  test('a slice that is larger than a shard should be is one by itself', () => {
    expect(ids(toSlices([500, 10]), { bound: 100, keepsNewestApart: false })).toHaveLength(2)
  })

  test('tells the years of its oldest and its newest record, if they have any', () => {
    const undated = { name: 'undated', first: 0, count: 3, size: 5, from: '', to: '' }
    const month = { name: '2021-05', first: 3, count: 2, size: 5, from: '2021-05', to: '2021-05' }
    const rule = { bound: 100, keepsNewestApart: true }
    const years = (slices: readonly SlicePlan[]) =>
      planShards('texts', slices, rule).map((shard) => [shard.id, shard.years])
    expect(years([undated, month])).toEqual([
      ['texts-undated', null],
      ['texts-2021-05', ['2021', '2021']],
    ])
    expect(planShards('heads', [undated, month], { ...rule, keepsNewestApart: false })).toEqual([
      expect.objectContaining({ id: 'heads-2021-05', count: 5, years: ['2021', '2021'] }),
    ])
  })

  test('no slices are no shards', () => {
    expect(planShards('heads', [], { bound: 1, keepsNewestApart: true })).toEqual([])
  })

  test('shards hold all slices in their order, and none could take the next slice', () => {
    fc.assert(
      fc.property(anySizes, fc.integer({ min: 50, max: 200 }), (sizes, bound) => {
        const slices = toSlices(sizes)
        const shards = planShards('heads', slices, { bound, keepsNewestApart: false })
        expect(shards.flatMap((shard) => shard.slices)).toEqual(slices)
        for (const [at, shard] of shards.entries()) {
          expect(shard.slices.length === 1 || sizeOf(shard) <= bound).toBe(true)
          const next = shards[at + 1]?.slices[0]
          if (next !== undefined) expect(sizeOf(shard) + next.size).toBeGreaterThan(bound)
        }
      }),
    )
  })

  test('a newer slice changes none but the last two shards', () => {
    fc.assert(
      fc.property(anySizes, fc.integer({ min: 1, max: 90 }), (sizes, size) => {
        const rule = { bound: 150, keepsNewestApart: true }
        const before = planShards('texts', toSlices(sizes), rule)
        const after = planShards('texts', toSlices([...sizes, size]), rule)
        const kept = before.slice(0, -2)
        expect(after.slice(0, kept.length)).toEqual(kept)
      }),
    )
  })
})

function ids(slices: readonly SlicePlan[], rule: ShardRule): [string, number, number][] {
  return planShards('texts', slices, rule).map(({ id, first, count }) => [id, first, count])
}

/** One record a slice, a year each. */
function toSlices(sizes: readonly number[]): SlicePlan[] {
  return sizes.map((size, first) => {
    const year = String(2010 + first)
    return { name: year, first, count: 1, size, from: year, to: year }
  })
}

function sizeOf({ slices }: ShardPlan): number {
  return slices.reduce((sum, { size }) => sum + size, 0)
}

const anySizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 30 })
