/**
 * What `search/shards.json` tells the browser. Records are numbered over the whole portal: what has
 * no day first (boards, pages about the portal), then by day of publication, so that the newest has
 * the highest number and a new notice changes no other number. A shard is a row of such numbers,
 * cut by years. There are two layers: the heads (titles, numbers, names) of many records, so that a
 * known notice of any year is found in one small index, and the texts of fewer.
 */
export interface SearchShards {
  /** Changes with anything that search loads; part of the address of what is loaded. */
  readonly version: string
  readonly recordCount: number
  /** The months of publication, oldest first, each with the number of its first record. */
  readonly months: readonly (readonly [month: string, first: number])[]
  /** Expressions that mean the same, each for all others of its row; every search reads them. */
  readonly synonyms: readonly (readonly string[])[]
  /** Newest first. */
  readonly heads: readonly SearchShard[]
  /** Newest first. */
  readonly texts: readonly SearchShard[]
}

export interface SearchShard {
  /** Its layer and its years, e.g. `heads-2019-2026`. */
  readonly id: string
  /** Changes with its bytes; the folder has it in its name, so that no file is ever taken for another. */
  readonly digest: string
  /** The number of its first record; its pages follow without a gap. */
  readonly first: number
  readonly count: number
  /** The years of its oldest and its newest record; none where no record has a day. */
  readonly years: readonly [string, string] | null
}

/** The layers, as the ids of their shards begin. */
export type ShardLayer = 'heads' | 'texts'

/** The folder of a shard below `pagefind/`. */
export function toShardFolder({ id, digest }: Pick<SearchShard, 'id' | 'digest'>): string {
  return `${id}-${digest}`
}

/** The file of one record, below `search/entries/`: a folder for each thousand. */
export function toEntryFile(no: number): string {
  return `${Math.floor(no / 1000)}/${no}`
}
