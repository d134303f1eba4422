import type { TableKind } from '../tables.ts'

export function createAffairKind(
  item: string,
  every: AffairKind['every'],
  weight: number,
  titles: readonly string[],
  banks: AffairKind['banks'],
  table?: AffairKind['table'],
): AffairKind {
  return { item, every, weight, titles, banks, table }
}

/** What a village or a community discloses again and again under one item of the catalogue. */
export interface AffairKind {
  /** The id of the item in the catalogue. */
  readonly item: string
  readonly every: 'month' | 'quarter' | 'year' | 'event'
  readonly weight: number
  readonly titles: readonly string[]
  /** The sentences of its texts; the first bank is its own. */
  readonly banks: readonly (readonly string[])[]
  readonly table: TableKind | 'ledger' | undefined
}
