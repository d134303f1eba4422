import type { SearchRecord } from '#domain/search/records/search-record.ts'
import type { ShardLayer } from '#domain/search/shards/search-shards.ts'

/** What a process is told to make. */
export interface ShardJob {
  readonly layer: ShardLayer
  /** In the order of their numbers; for the layer of heads without their text. */
  readonly records: readonly SearchRecord[]
  /** The folder that the shard is put into once it is whole. */
  readonly folder: string
}
