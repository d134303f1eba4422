import type { Answer, RankedHit } from '#domain/search/asking/answer.ts'

/**
 * The order in which the rows stand when a further answer comes. What the reader has begun to read
 * never moves: then exact rows that would come between are held back until they are asked for.
 */
export function arrangeRows(answer: Answer, before: Arrangement | undefined): RowOrder {
  const exact = answer.hits.slice(0, answer.exactCount)
  const loose = answer.hits.slice(answer.exactCount)
  if (before?.isTouched !== true) return { exact, loose, heldCount: 0 }
  const { order, shownCount } = before
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
  /** Whether the reader has scrolled, touched or reached them by keyboard. */
  readonly isTouched: boolean
}

export interface RowOrder {
  readonly exact: readonly RankedHit[]
  readonly loose: readonly RankedHit[]
  /** Exact ones that came too late for their place. */
  readonly heldCount: number
}
