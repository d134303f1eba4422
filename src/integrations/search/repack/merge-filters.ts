import { foldFilter } from '#domain/search/shards/folded-filter.ts'
import type { FilterValue } from '#domain/search/shards/folded-filter.ts'
import { assertForm, packText, unpackFile } from './packed-file.ts'

/**
 * The values of one filter in several indexes with their pages, as if all were of one index.
 * @param files of each index its file for this filter, if it knows it, and the number of its first page
 */
export function mergeFilter(filter: string, files: readonly FilterFile[]): Uint8Array {
  const pagesOf = new Map<string, number[]>()
  for (const { content, firstPage } of files) {
    if (content === undefined) continue
    for (const [value, pages] of readFilter(content)) {
      const known = pagesOf.get(value) ?? []
      for (const page of pages) known.push(firstPage + page)
      pagesOf.set(value, known)
    }
  }
  return packText(
    foldFilter(
      filter,
      [...pagesOf].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  )
}

function readFilter(content: Uint8Array): FilterValue[] {
  const [, values] = unpackFile(content) as [unknown, unknown]
  assertForm(Array.isArray(values) && values.every(isFilterValue), 'pf_filter')
  return values
}

function isFilterValue(value: unknown): value is FilterValue {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'string' &&
    Array.isArray(value[1]) &&
    value[1].every((page) => typeof page === 'number')
  )
}

export interface FilterFile {
  readonly content: Uint8Array | undefined
  readonly firstPage: number
}
