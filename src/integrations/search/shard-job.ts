import type { SearchRecord } from '#domain/search/records/search-record.ts'
import type { ShardLayer } from '#domain/search/shards/search-shards.ts'

/** What a process is told to have indexed. */
export interface SliceJob {
  readonly layer: ShardLayer
  /** In the order of their numbers; for the layer of heads without their text. */
  readonly records: readonly SearchRecord[]
  /** The folder that the slice is put into once it is whole. */
  readonly folder: string
}

/** What a process is told to pack as one shard. */
export interface ShardJob {
  readonly layer: ShardLayer
  /** The folders of its slices, in the order of their numbers. */
  readonly slices: readonly string[]
  /** The folder that the shard is put into once it is whole. */
  readonly folder: string
}
