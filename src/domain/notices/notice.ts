import type { Facet } from '#domain/facets.ts'
import type { DatedKind } from '#domain/paths.ts'
import type { Stamp } from './stamp.ts'

/** One entry as a row of any list: what it is, who put it up, when, and what state it is in. */
export interface Notice {
  readonly kind: DatedKind
  readonly id: string
  readonly path: string
  readonly title: string
  readonly unit: { readonly id: string; readonly name: string } | undefined
  readonly facet: Facet
  /** `YYYY-MM-DD HH:MM` */
  readonly publishedAt: string
  readonly isDemo: boolean
  readonly stamp: Stamp | undefined
  /** Its content has left: it was withdrawn, or its list has expired. */
  readonly isGone: boolean
  /** The last day of objection, while that lies ahead. */
  readonly openUntil: string | undefined
}

/** Orders notices newest first; of equal age, by id, so that no build differs from the next. */
export function compareNewestFirst(
  a: { readonly publishedAt: string; readonly id: string },
  b: { readonly publishedAt: string; readonly id: string },
): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? 1 : -1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

/** Orders open notices by the day on which objection ends. */
export function compareDeadlineFirst(a: Notice, b: Notice): number {
  const [first, second] = [a.openUntil ?? '9999', b.openUntil ?? '9999']
  if (first === second) return compareNewestFirst(a, b)
  return first < second ? -1 : 1
}
