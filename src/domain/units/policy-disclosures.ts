import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import type { Policy } from '#schemas/policy.ts'
import type { Disclosure } from './missing-items.ts'

/**
 * The items of the catalogue that a policy document discloses: what the catalogue asks a bureau to
 * publish as policy stands among the policies, not among the affairs.
 */
export function toPolicyDisclosures(
  { topic, publishedAt, withdrawn }: DisclosingPolicy,
  items: readonly CatalogueItem[],
): Disclosure[] {
  const isWithdrawn = withdrawn !== undefined
  return items
    .filter(({ policyTopic }) => policyTopic === topic)
    .map(({ id }) => ({ itemId: id, period: 'event', publishedAt, isWithdrawn }))
}

type DisclosingPolicy = Pick<Policy, 'topic' | 'publishedAt' | 'withdrawn'>
