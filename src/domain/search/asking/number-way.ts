import { toNumberRow } from '#domain/search/terms/doc-number.ts'
import { startConjunction } from './conjunction.ts'
import type { SearchPlan } from './search-plan.ts'
import type { ShardIndex } from './shard-index.ts'
import type { Way } from './ways.ts'

/**
 * The way to what bears the 字号 or 索引号 that was typed, if one was. Behind the title of a head stand
 * its own numbers; a title may name that of another document.
 */
export async function startNumberWays(
  { request, isAllowed }: SearchPlan,
  heads: readonly ShardIndex[],
): Promise<Way[]> {
  const row = toNumberRow(request.q)
  if (row === undefined) return []
  const conjunction = await startConjunction([row], heads)
  const own = conjunction.heads.map(
    (pages) =>
      new Map([...pages].filter(([, hit]) => hit.places.some((at) => at >= hit.titleLength))),
  )
  return [
    {
      match: 'number',
      conjunction: { ...conjunction, heads: own },
      searchesTexts: false,
      accepts: isAllowed,
    },
  ]
}
