import { createHash } from 'node:crypto'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import { planShards } from '#domain/search/shards/plan-shards.ts'
import type { ShardPlan } from '#domain/search/shards/plan-shards.ts'
import type { ShardLayer } from '#domain/search/shards/search-shards.ts'

/** The shards of both layers, newest first, each with what it is made of and a digest of that. */
export function planJobs(
  numbered: readonly SearchRecord[],
  indexerVersion: string,
  bounds: ShardBounds = maxSymbols,
): PlannedShard[] {
  return (['heads', 'texts'] as const).flatMap((layer) => {
    const sizes = numbered.map((record) => ({
      publishedAt: record.publishedAt,
      size: sizeOf[layer](record),
    }))
    return planShards(layer, sizes, bounds[layer])
      .toReversed()
      .map((plan) => toPlannedShard(layer, plan, { numbered, sizes, indexerVersion }))
  })
}

function toPlannedShard(
  layer: ShardLayer,
  plan: ShardPlan,
  { numbered, sizes, indexerVersion }: Planning,
): PlannedShard {
  const end = plan.first + plan.count
  const getRecords = () =>
    numbered.slice(plan.first, end).map((record) => (layer === 'heads' ? toHead(record) : record))
  const hash = createHash('sha256').update(`${indexerVersion}\n${layer}`)
  for (const record of getRecords()) hash.update(`\n${JSON.stringify(record)}`)
  return {
    layer,
    plan,
    getRecords,
    size: sizes.slice(plan.first, end).reduce((sum, { size }) => sum + size, 0),
    digest: hash.digest('hex').slice(0, digestLength),
  }
}

/** Only what the head depends on, so that a changed text leaves its shard alone. */
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
 * Every shard costs a query a request for each pair, and its list of pages; so they should be few.
 * Making one takes some 440 bytes of memory a symbol, and a changed entry makes its own anew; so they
 * should be small. The heads of some 10,000 records fit in one; two of texts fit beside a build with
 * 10,000 entries, and one beside 30,000, in the 3 GB that it may take.
 */
const maxSymbols: ShardBounds = { heads: 1_000_000, texts: 1_500_000 }

/** 64 bits: that two shards of a portal share a name does not happen. */
const digestLength = 16

/** About how many symbols a shard of each layer may have. */
export type ShardBounds = Readonly<Record<ShardLayer, number>>

interface Planning {
  readonly numbered: readonly SearchRecord[]
  readonly sizes: readonly { readonly size: number }[]
  readonly indexerVersion: string
}

export interface PlannedShard {
  readonly layer: ShardLayer
  readonly plan: ShardPlan
  readonly digest: string
  /** How many symbols it has, about. */
  readonly size: number
  readonly getRecords: () => SearchRecord[]
}
