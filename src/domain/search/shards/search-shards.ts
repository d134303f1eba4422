/**
 * What `search/shards.json` tells the browser. Records are numbered over the whole portal: what has
 * no day first (boards, pages about the portal), then by day of publication, so that the newest has
 * the highest number and a new notice changes no other number. A shard is a row of such numbers,
 * cut by years. There are two layers: the heads (titles, numbers, names) of many records, so that a
 * known notice of any year is found in one or two small indexes, and the texts of fewer.
 */
export interface SearchShards {
  /** Changes with anything that search loads; part of the address of what is loaded. */
  readonly version: string
  readonly recordCount: number
  /** The months of publication, oldest first, each with the number of its first record. */
  readonly months: readonly (readonly [month: string, first: number])[]
  /** Newest first. */
  readonly heads: readonly SearchShard[]
  /** Newest first. */
  readonly texts: readonly SearchShard[]
}

export interface SearchShard {
  /** Its folder below `pagefind/`, e.g. `heads-2019-2026`. */
  readonly id: string
  /** Changes with its bytes. */
  readonly digest: string
  /** The number of its first record; its pages follow without a gap. */
  readonly first: number
  readonly count: number
  /** The years of its oldest and its newest record; none where no record has a day. */
  readonly years: readonly [string, string] | null
}

/** The layers, as the ids of their shards begin. */
export type ShardLayer = 'heads' | 'texts'

/** The file of one record, below `search/entries/`: a folder for each thousand. */
export function toEntryFile(no: number): string {
  return `${Math.floor(no / 1000)}/${no}`
}
