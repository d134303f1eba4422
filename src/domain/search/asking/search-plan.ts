import type { SearchShards } from '#domain/search/shards/search-shards.ts'
import { toVariants } from '#domain/search/terms/to-variants.ts'
import type { Variant } from '#domain/search/terms/to-variants.ts'
import type { SearchRequest } from './answer.ts'
import type { DatedQuery } from './dated-query.ts'
import { parseSearchQuery } from './search-query.ts'
import type { SearchQuery, SymbolRow } from './search-query.ts'
import type { SearchParts } from './search-parts.ts'

/** Works out, before any text is searched, what is looked for and what may be found. */
export async function planSearch(request: SearchRequest, parts: SearchParts): Promise<SearchPlan> {
  const query = parseSearchQuery(request.q)
  const [dated, allowed] = await Promise.all([
    findDated(request, parts),
    findAllowed(request, parts),
  ])
  const synonyms = request.readsSynonyms ? parts.shards.synonyms : []
  return {
    request,
    query,
    synonyms,
    variants: toVariants(request.q, synonyms),
    toOthers: (other) => toVariants(other.join(''), synonyms).map(({ row }) => row),
    dated,
    isAllowed: (no) => allowed === undefined || allowed.has(no),
    recordCount: parts.shards.recordCount,
  }
}

async function findDated(
  { q, readsDates, askedAt }: SearchRequest,
  { shards, heads }: SearchParts,
): Promise<DatedQuery | undefined> {
  // What names no date need not load what reads them.
  if (!readsDates || !/[年月]|\d{4}[-./]\d/.test(q)) return undefined
  const { readDatedQuery } = await import('./dated-query.ts')
  return readDatedQuery(q, askedAt, shards, heads)
}

/** The records that pass the filters; only heads have filters. */
async function findAllowed(
  { filters, only }: SearchRequest,
  { heads }: SearchParts,
): Promise<ReadonlySet<number> | undefined> {
  if (Object.keys(filters).length === 0) return only
  const lists = await Promise.all(heads.map((index) => index.list(filters)))
  return new Set(lists.flat().filter((no) => only === undefined || only.has(no)))
}

export interface SearchPlan {
  readonly request: SearchRequest
  readonly query: SearchQuery
  /** None when the reader took them back. */
  readonly synonyms: SearchShards['synonyms']
  readonly variants: readonly Variant[]
  readonly toOthers: ToOthers
  readonly dated: DatedQuery | undefined
  readonly isAllowed: (no: number) => boolean
  readonly recordCount: number
}

/** Other expressions for a row. */
export type ToOthers = (row: SymbolRow) => readonly SymbolRow[]
