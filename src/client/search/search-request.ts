import type { SearchRequest } from '#domain/search/asking/answer.ts'
import type { SearchState } from './search-state.ts'

/** What the engine is asked; without words it is asked for all that passes, newest first. */
export function toRequest(
  { q, filters, order, plain }: SearchState,
  { unitsBelow, only, askedAt }: RequestContext,
): SearchRequest {
  const values = Object.entries(filters).flatMap(([key, value]) => {
    // 公示中 is not in the index: it changes with the clock.
    if (key === 'open') return []
    return [[key, key === 'unit' ? unitsBelow(value) : [value]] as const]
  })
  return {
    q,
    filters: Object.fromEntries(values),
    only,
    order: q === '' ? 'date' : order,
    askedAt,
    readsDates: !plain.includes('undated'),
    readsSynonyms: !plain.includes('alone'),
    corrects: !plain.includes('typed'),
  }
}

interface RequestContext {
  /** A unit and all below it. */
  readonly unitsBelow: (unitId: string) => readonly string[]
  readonly only?: ReadonlySet<number> | undefined
  readonly askedAt: Date
}
