import type { LawArticle } from '#schemas/law-article.ts'
import type { Unit } from '#schemas/unit.ts'

/**
 * The articles of a basis that bound a unit on a day: a village is not bound by the law on residents'
 * committees. An old notice goes on citing the law of its
 * day; where only later or earlier versions are known, they are left out.
 */
export function toLawInForce(
  basis: readonly string[],
  laws: ReadonlyMap<string, LawArticle>,
  { day, unitKind }: { readonly day: string; readonly unitKind: Unit['kind'] },
): LawArticle[] {
  const versions = basis.flatMap((id) => [id, ...findPredecessors(id, laws)])
  return [...new Set(versions)]
    .flatMap((id) => laws.get(id) ?? [])
    .filter(({ appliesTo }) => isFor(unitKind, appliesTo))
    .filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day))
}

/** Articles about villages and communities also bind the towns that see to them. */
function isFor(unitKind: Unit['kind'], appliesTo: LawArticle['appliesTo']): boolean {
  if (appliesTo === undefined || (unitKind !== '村' && unitKind !== '社区')) return true
  return appliesTo.includes(unitKind)
}

function findPredecessors(id: string, laws: ReadonlyMap<string, LawArticle>): string[] {
  return [...laws.values()]
    .filter(({ supersededBy }) => supersededBy === id)
    .flatMap((earlier) => [earlier.id, ...findPredecessors(earlier.id, laws)])
}
