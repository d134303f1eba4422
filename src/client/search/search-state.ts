import type { SearchOrder } from '#domain/search/asking/ranked-search.ts'

/** What the search page shows, as its address says it. */
export interface SearchState {
  readonly q: string
  readonly filters: Readonly<Partial<Record<FilterKey, string>>>
  readonly order: SearchOrder
}

export const filterKeys = ['kind', 'unit', 'year', 'topic'] as const
export type FilterKey = (typeof filterKeys)[number]

/** Reads the query of an address, or of a form, whose controls have the same names. */
export function readState(params: URLSearchParams | FormData): SearchState {
  const valueOf = (name: string): string => {
    const value = params.get(name)
    return typeof value === 'string' ? value : ''
  }
  const filters: Partial<Record<FilterKey, string>> = {}
  for (const key of filterKeys) {
    if (valueOf(key) !== '') filters[key] = valueOf(key)
  }
  return {
    q: valueOf('q').trim(),
    filters,
    order: valueOf('sort') === 'date' ? 'date' : 'relevance',
  }
}

/** The query of the address, without what has not been chosen. */
export function toQueryString({ q, filters, order }: SearchState): string {
  const params = new URLSearchParams()
  if (q !== '') params.set('q', q)
  for (const key of filterKeys) {
    const value = filters[key]
    if (value !== undefined) params.set(key, value)
  }
  if (order === 'date') params.set('sort', order)
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

/** The same search without one of its filters. */
export function withoutFilter(state: SearchState, dropped: FilterKey): SearchState {
  const filters = { ...state.filters }
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a copy, and one of four keys
  delete filters[dropped]
  return { ...state, filters }
}

/** Tells whether there is nothing to look for. */
export function isBlank({ q, filters }: SearchState): boolean {
  return q === '' && Object.keys(filters).length === 0
}
