import { createHash } from 'node:crypto'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import { planShards } from '#domain/search/shards/plan-shards.ts'
import type { ShardPlan, ShardRule } from '#domain/search/shards/plan-shards.ts'
import { planSlices } from '#domain/search/shards/plan-slices.ts'
import type { SlicePlan } from '#domain/search/shards/plan-slices.ts'
import type { ShardLayer } from '#domain/search/shards/search-shards.ts'

/** The shards of both layers, newest first, with the slices that they are packed from. */
export function planJobs(
  numbered: readonly SearchRecord[],
  indexerVersion: string,
  bounds: SearchBounds = usualBounds,
): PlannedJobs {
  const shards = (['heads', 'texts'] as const).flatMap((layer) => {
    const pages = numbered.map((record) => ({
      publishedAt: record.publishedAt,
      size: sizeOf[layer](record),
    }))
    const slices = planSlices(pages, bounds[layer].slice)
    return planShards(layer, slices, { bound: bounds[layer].shard, ...rules[layer] })
      .toReversed()
      .map((plan) => toPlannedShard(layer, plan, { numbered, indexerVersion }))
  })
  return { shards, slices: shards.flatMap(({ slices }) => slices) }
}

function toPlannedShard(layer: ShardLayer, plan: ShardPlan, planning: Planning): PlannedShard {
  const slices = plan.slices.map((slice) => toPlannedSlice(layer, slice, planning))
  const digests = slices.map(({ digest }) => digest)
  return { layer, plan, slices, digest: toDigest([planning.indexerVersion, 'shard', ...digests]) }
}

function toPlannedSlice(
  layer: ShardLayer,
  plan: SlicePlan,
  { numbered, indexerVersion }: Planning,
): PlannedSlice {
  const getRecords = () =>
    numbered
      .slice(plan.first, plan.first + plan.count)
      .map((record) => (layer === 'heads' ? toHead(record) : record))
  function* toParts(): Generator<string> {
    yield* [indexerVersion, layer]
    for (const record of getRecords()) yield JSON.stringify(record)
  }
  return { layer, plan, getRecords, digest: toDigest(toParts()) }
}

function toDigest(parts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part}\n`)
  return hash.digest('hex').slice(0, digestLength)
}

/** Only what the head depends on, so that a changed text leaves its slice alone. */
function toHead(record: SearchRecord): SearchRecord {
  return { ...record, path: '', publishedAt: undefined, noticePeriod: undefined, sections: [] }
}

/** A symbol is a character, or none; how many there are exactly is found out where they are indexed. */
const sizeOf: Readonly<Record<ShardLayer, (record: SearchRecord) => number>> = {
  // The title and the unit are there twice: as they are written and as they sound.
  heads: ({ title, docNumber = '', indexNo = '', unitName = '', names }) =>
    2 * (title.length + 1) +
    [docNumber, indexNo, unitName, ...names].reduce((sum, { length }) => sum + length + 1, 0),
  texts: ({ sections }) => sections.reduce((sum, { text }) => sum + text.length + 1, 0),
}

/**
 * Pagefind takes some 440 bytes of memory a symbol, and a changed entry makes its slice anew, so
 * slices are small: two of texts fit beside a build with 10,000 entries, and one beside 30,000, in the
 * 3 GB that it may take. Every shard costs a query a chunk for each pair, and its list of pages, so
 * shards are large: the heads of 40,000 records fit in one.
 */
const usualBounds: SearchBounds = {
  heads: { slice: 1_000_000, shard: 4_000_000 },
  texts: { slice: 1_500_000, shard: 10_000_000 },
}

/** The newest texts are searched before all others, so they should load fast. */
const rules: Readonly<Record<ShardLayer, Pick<ShardRule, 'keepsNewestApart'>>> = {
  heads: { keepsNewestApart: false },
  texts: { keepsNewestApart: true },
}

/** 64 bits: that two shards of a portal share a name does not happen. */
const digestLength = 16

/** About how many symbols a slice and a shard of each layer may have. */
export type SearchBounds = Readonly<
  Record<ShardLayer, { readonly slice: number; readonly shard: number }>
>

interface Planning {
  readonly numbered: readonly SearchRecord[]
  readonly indexerVersion: string
}

export interface PlannedJobs {
  /** Of both layers, newest first. */
  readonly shards: readonly PlannedShard[]
  readonly slices: readonly PlannedSlice[]
}

export interface PlannedShard {
  readonly layer: ShardLayer
  readonly plan: ShardPlan
  readonly digest: string
  /** In the order of their numbers. */
  readonly slices: readonly PlannedSlice[]
}

export interface PlannedSlice {
  readonly layer: ShardLayer
  readonly plan: SlicePlan
  readonly digest: string
  readonly getRecords: () => SearchRecord[]
}
