import { nameRow } from './plan-slices.ts'
import type { SlicePlan } from './plan-slices.ts'
import type { SearchShard, ShardLayer } from './search-shards.ts'

/**
 * Joins neighbouring slices to shards, from the oldest on, as many as fit: asking for a rare word
 * costs the same in a large shard as in a small one. What is published tomorrow changes the last
 * shard only, and where the newest slice is kept apart, that is a small one.
 */
export function planShards(
  layer: ShardLayer,
  slices: readonly SlicePlan[],
  { bound, keepsNewestApart }: ShardRule,
): ShardPlan[] {
  const shards: SlicePlan[][] = []
  for (const [at, slice] of slices.entries()) {
    const last = shards.at(-1)
    const isApart = keepsNewestApart && at === slices.length - 1
    if (last === undefined || isApart || sumSizes(last) + slice.size > bound) shards.push([slice])
    else last.push(slice)
  }
  return shards.map((joined) => toShardPlan(layer, joined))
}

function toShardPlan(layer: ShardLayer, slices: readonly SlicePlan[]): ShardPlan {
  const from = slices.find((slice) => slice.from !== '')?.from ?? ''
  const to = slices.at(-1)?.to ?? ''
  const [only, ...more] = slices
  const name = more.length === 0 ? (only?.name ?? '') : nameRow({ from, to })
  return {
    id: `${layer}-${name}`,
    first: only?.first ?? 0,
    count: slices.reduce((sum, { count }) => sum + count, 0),
    years: to === '' ? null : [from.slice(0, yearLength), to.slice(0, yearLength)],
    slices,
  }
}

function sumSizes(slices: readonly SlicePlan[]): number {
  return slices.reduce((sum, { size }) => sum + size, 0)
}

const yearLength = 'YYYY'.length

export interface ShardRule {
  /** About how many symbols a shard of more than one slice may have. */
  readonly bound: number
  readonly keepsNewestApart: boolean
}

export interface ShardPlan extends Omit<SearchShard, 'digest'> {
  readonly slices: readonly SlicePlan[]
}
