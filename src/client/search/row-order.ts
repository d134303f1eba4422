import type { RankedHit } from '#domain/search/asking/answer.ts'

/**
 * The order in which the rows stand when a further answer comes after the reader has begun to read.
 * Then nothing moves: exact rows that would come between are held back until they are asked for.
 */
export function arrangeRows(answer: RowOrder, { order, shownCount }: Arrangement): RowOrder {
  const { exact, loose } = answer
  const isLooseShown = order.loose.length > 0 && shownCount > order.exact.length
  if (!isLooseShown) {
    const kept = append(order.exact, exact)
    return { exact: kept, loose: without(loose, kept), heldCount: 0 }
  }
  const held = without(exact, order.exact)
  const shownLoose = append(order.loose, without(loose, order.exact))
  return { exact: order.exact, loose: shownLoose, heldCount: held.length }
}

function append(first: readonly RankedHit[], second: readonly RankedHit[]): readonly RankedHit[] {
  return [...first, ...without(second, first)]
}

function without(hits: readonly RankedHit[], others: readonly RankedHit[]): readonly RankedHit[] {
  const numbers = new Set(others.map(({ no }) => no))
  return hits.filter(({ no }) => !numbers.has(no))
}

/** Rows as they stand on the page. */
export interface Arrangement {
  readonly order: RowOrder
  /** How many of them are shown. */
  readonly shownCount: number
}

export interface RowOrder {
  readonly exact: readonly RankedHit[]
  readonly loose: readonly RankedHit[]
  /** Exact ones that came too late for their place. */
  readonly heldCount: number
}
