import type { SearchRequest } from '#domain/search/asking/answer.ts'
import { longestQuery } from '#domain/search/asking/search-query.ts'

/** What the search page shows, as its address says it. */
export interface SearchState {
  readonly q: string
  readonly filters: Readonly<Partial<Record<FilterKey, string>>>
  readonly order: SearchRequest['order']
  /** Readings of what was typed that the reader took back. */
  readonly takenBack: readonly Reading[]
}

export const filterKeys = ['kind', 'unit', 'year', 'topic', 'validity', 'open'] as const
export type FilterKey = (typeof filterKeys)[number]

/** What search may make of words: another spelling, a limit of days, other expressions. */
export const readings = ['spelling', 'dates', 'synonyms'] as const
export type Reading = (typeof readings)[number]

/** Reads the words of an address, or of a form, whose controls have the same names. */
export function readState(params: URLSearchParams | FormData): SearchState {
  const valueOf = (name: string): string => {
    const value = params.get(name)
    return typeof value === 'string' ? value : ''
  }
  const filters: Partial<Record<FilterKey, string>> = {}
  for (const key of filterKeys) {
    if (valueOf(key) !== '') filters[key] = valueOf(key)
  }
  const as = valueOf('as').split('.')
  return {
    q: Array.from(valueOf('q')).slice(0, longestQuery).join('').trim(),
    filters,
    order: valueOf('sort') === 'date' ? 'date' : 'relevance',
    takenBack: readings.filter((reading) => as.includes(asWords[reading])),
  }
}

/**
 * The fragment of the address, without what has not been chosen. A fragment stays in the browser:
 * what was typed reaches no server and no log.
 */
export function toFragment({ q, filters, order, takenBack }: SearchState): string {
  const params = new URLSearchParams()
  if (q !== '') params.set('q', q)
  for (const key of filterKeys) {
    const value = filters[key]
    if (value !== undefined) params.set(key, value)
  }
  if (order === 'date') params.set('sort', order)
  if (takenBack.length > 0) params.set('as', toAs(takenBack))
  const words = params.toString()
  return words === '' ? '' : `#${words}`
}

/** How the address says what was taken back. */
export function toAs(takenBack: readonly Reading[]): string {
  return takenBack.map((reading) => asWords[reading]).join('.')
}

/** The same search without one of its filters. */
export function withoutFilter(state: SearchState, dropped: FilterKey): SearchState {
  const filters = { ...state.filters }
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a copy, and one of six keys
  delete filters[dropped]
  return { ...state, filters }
}

/** Tells whether there is nothing to look for. */
export function isBlank({ q, filters }: SearchState): boolean {
  return q === '' && Object.keys(filters).length === 0
}

const asWords: Readonly<Record<Reading, string>> = {
  spelling: 'typed',
  dates: 'undated',
  synonyms: 'alone',
}
