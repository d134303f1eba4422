import type { SearchRequest } from '#domain/search/asking/answer.ts'
import { longestQuery } from '#domain/search/asking/longest-query.ts'

/** What the search page shows, as its address says it. */
export interface SearchState {
  readonly q: string
  readonly filters: Readonly<Partial<Record<FilterKey, string>>>
  readonly order: SearchRequest['order']
  /** How what was typed is to be read. */
  readonly plain: readonly PlainReading[]
}

export const filterKeys = ['kind', 'unit', 'year', 'topic', 'validity', 'open'] as const
export type FilterKey = (typeof filterKeys)[number]

/**
 * What the reader may ask for instead of what search makes of words, as the address says it: no other
 * spelling, no limit of days, no other expressions.
 */
export const plainReadings = ['typed', 'undated', 'alone'] as const
export type PlainReading = (typeof plainReadings)[number]

/** Reads the words of an address, or of a form, whose controls have the same names. */
export function readState(params: URLSearchParams | FormData): SearchState {
  // No control takes a file.
  const valueOf = (name: string) => (params.get(name) ?? '') as string
  const filters = filterKeys.map((key) => [key, valueOf(key)]).filter(([, value]) => value)
  const as = valueOf('as').split('.')
  return {
    q: Array.from(valueOf('q')).slice(0, longestQuery).join('').trim(),
    filters: Object.fromEntries(filters) as SearchState['filters'],
    order: valueOf('sort') === 'date' ? 'date' : 'relevance',
    plain: plainReadings.filter((reading) => as.includes(reading)),
  }
}

/**
 * The fragment of the address, without what has not been chosen. A fragment stays in the browser:
 * what was typed reaches no server and no log.
 */
export function toFragment({ q, filters, order, plain }: SearchState): string {
  const sort = order === 'date' ? order : ''
  const words = Object.entries({ q, ...filters, sort, as: plain.join('.') })
  const chosen = new URLSearchParams(words.filter(([, value]) => value !== '')).toString()
  return chosen && `#${chosen}`
}

/** Tells whether there is nothing to look for. */
export function isBlank({ q, filters }: SearchState): boolean {
  return q === '' && Object.keys(filters).length === 0
}
