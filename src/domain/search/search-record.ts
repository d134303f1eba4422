import type { EntryKind } from '#domain/corpus.ts'
import { kindNames } from '#domain/kind-names.ts'
import type { Stamp } from '#domain/notices/stamp.ts'

/** What can be found: everything with a page of its own, the boards of units included. */
export type SearchKind = EntryKind | 'units'

/** What a resident calls each kind of result, in the order in which the filter offers them. */
export const searchKindNames: Readonly<Record<SearchKind, string>> = {
  affairs: kindNames.affairs,
  policies: kindNames.policies,
  summaries: kindNames.summaries,
  rankings: kindNames.rankings,
  units: '公开栏',
  pages: kindNames.pages,
}

/** The name of Pagefind's sort by time. */
export const dateSortKey = 'publishedAt'

/** One thing that can be found: what it is found by, and what is shown of it. */
export interface SearchRecord {
  readonly kind: SearchKind
  /** From the root of the portal, without its base path. */
  readonly path: string
  readonly title: string
  readonly unitName?: string | undefined
  /** The day or the instant of publication; a board has none. */
  readonly publishedAt?: string | undefined
  /** 发文字号 of a document. */
  readonly docNumber?: string | undefined
  /** What a reader must know before opening it: 失效, 废止. */
  readonly stamp?: Stamp | undefined
  /** Names and numbers that it is found by, besides its title. */
  readonly names: readonly string[]
  /** All text of its page, a line each for paragraphs and table rows; excerpts are cut from it. */
  readonly text: string
  readonly filters: SearchFilters
}

export interface SearchFilters {
  /** The unit and all units above it, so that a town finds its villages. */
  readonly unit: readonly string[]
  /** The years of publication and of the period that it is about. */
  readonly year: readonly string[]
  /** Group of the catalogue, topic, kind of report: ids of facets. */
  readonly topic: readonly string[]
}
