import type { Link } from '#domain/link.ts'

/** The units that a reader can set side by side. */
export interface ComparePageView {
  readonly kinds: readonly ComparableKind[]
}

export interface ComparableKind {
  readonly kind: string
  readonly towns: readonly ComparableTown[]
}

/** Units of one kind below one other. */
export interface ComparableTown {
  readonly name: string
  readonly units: readonly (Link & { readonly id: string })[]
}
