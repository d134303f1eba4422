import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import type { Unit } from '#schemas/unit.ts'

/** One of the three that the catalogue names as publishers. */
export type PublisherKind = CatalogueItem['appliesTo'][number]

/** Which of the catalogue's publishers a unit is; the levels between them have no row of their own. */
export function toPublisherKind(kind: Unit['kind']): PublisherKind | undefined {
  if (kind === '科室') return '局'
  return kind === '村' || kind === '社区' || kind === '局' ? kind : undefined
}
