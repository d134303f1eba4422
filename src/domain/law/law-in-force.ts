import type { LawArticle } from '#schemas/law-article.ts'

/**
 * The articles of a basis that were in force on a day. An old notice goes on citing the law of its
 * day; where only later or earlier versions are known, they are left out.
 */
export function toLawInForce(
  basis: readonly string[],
  laws: ReadonlyMap<string, LawArticle>,
  day: string,
): LawArticle[] {
  const versions = basis.flatMap((id) => [id, ...findPredecessors(id, laws)])
  return [...new Set(versions)]
    .flatMap((id) => laws.get(id) ?? [])
    .filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day))
}

function findPredecessors(id: string, laws: ReadonlyMap<string, LawArticle>): string[] {
  return [...laws.values()]
    .filter(({ supersededBy }) => supersededBy === id)
    .flatMap((earlier) => [earlier.id, ...findPredecessors(earlier.id, laws)])
}
