import type { EntryKind } from '#domain/corpus.ts'
import { kindNames } from '#domain/kind-names.ts'
import type { RecordStamp } from './record-stamp.ts'

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
  /** 信息索引号 of a document. */
  readonly indexNo?: string | undefined
  /** What a reader must know before opening it: 失效, 废止, 已更正, its 公示期. */
  readonly stamp?: RecordStamp | undefined
  /** From the first instant of its 公示期 to the last, for what has one. */
  readonly noticePeriod?: NoticePeriod | undefined
  /** Names that it is found by, besides its title and numbers: units, topic, keywords. */
  readonly names: readonly string[]
  /** All text of its page in order of reading, and of its attachments; excerpts are cut from it. */
  readonly sections: readonly SearchSection[]
  readonly filters: SearchFilters
}

/** A part of a page that can be opened by itself. */
export interface SearchSection {
  /** As its heading says; the beginning of a page has none. */
  readonly heading?: string | undefined
  /** Where it stands, from the root of the portal, e.g. `/policies/2016/x/#basis`. */
  readonly path: string
  /** A line each for paragraphs and table rows. */
  readonly text: string
}

/** Instants in the portal's own time, e.g. `2026-11-22T10:00:00+08:00`. */
export interface NoticePeriod {
  readonly startsAt: string
  readonly endsAt: string
}

export interface SearchFilters {
  /** The units that it belongs to, without those above them. */
  readonly unit: readonly string[]
  /** The years of publication and of the period that it is about. */
  readonly year: readonly string[]
  /** Group of the catalogue, topic, kind of report: ids of facets. */
  readonly topic: readonly string[]
  /** 有效, 失效, 废止 …; only of policies. */
  readonly validity: readonly string[]
  /** The period that it is about: `2026-09`, `2026-Q3`, `2026-H1`, `2026`. */
  readonly period: readonly string[]
}
