import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import type { Summary } from '#schemas/summary.ts'
import type { Disclosure } from './missing-items.ts'

/**
 * The items of the catalogue that a summary discloses: the yearly report of a village is published
 * as a summary and need not be published a second time as an affair.
 */
export function toSummaryDisclosures(
  { kind, period, publishedAt, withdrawn }: DisclosingSummary,
  items: readonly CatalogueItem[],
): Disclosure[] {
  if (period === undefined) return []
  const isWithdrawn = withdrawn !== undefined
  return items
    .filter(({ summaryKind }) => summaryKind === kind)
    .map(({ id }) => ({ itemId: id, period, publishedAt, isWithdrawn }))
}

type DisclosingSummary = Pick<Summary, 'kind' | 'period' | 'publishedAt' | 'withdrawn'>
