import type { SearchRecord } from '#domain/search/records/search-record.ts'
import type { SearchShards } from './search-shards.ts'

/**
 * The records in the order of their numbers: what has no day by path, then by publication, ties by
 * path. By code units, as the order must be the same on every machine.
 */
export function numberRecords<T extends NumberedBy>(records: readonly T[]): T[] {
  return records.toSorted(
    (a, b) => compare(a.publishedAt ?? '', b.publishedAt ?? '') || compare(a.path, b.path),
  )
}

/** Of numbered records the months of publication, each with the number of its first record. */
export function toMonths(numbered: readonly NumberedBy[]): SearchShards['months'] {
  const firsts = new Map<string, number>()
  for (const [no, { publishedAt }] of numbered.entries()) {
    const month = publishedAt?.slice(0, 'YYYY-MM'.length)
    if (month !== undefined && !firsts.has(month)) firsts.set(month, no)
  }
  return [...firsts]
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

type NumberedBy = Pick<SearchRecord, 'path' | 'publishedAt'>
