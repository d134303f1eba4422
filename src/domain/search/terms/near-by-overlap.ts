import type { NearTerm } from './near-term.ts'
import type { TermName, TermNames } from './term-names.ts'

/**
 * Terms that share a good part of their pairs of characters with what was typed, those that share
 * most first. The fewer terms have a pair, the more it counts: 社区 is shared by half a portal.
 */
export function findOverlapping(
  row: readonly string[],
  terms: readonly TermNames[],
  all: readonly TermNames[],
): NearTerm[] {
  const typed = new Set(toPairs(row))
  if (typed.size === 0) return []
  const counts = countPairs(all)
  const weightOf = (pairs: readonly string[]) =>
    pairs.reduce((sum, pair) => sum + 1 / (counts.get(pair) ?? 1), 0)
  const shareOf = (name: TermName) => {
    const own = toPairs(name.row)
    return own.length === 0 ? 0 : weightOf(own.filter((pair) => typed.has(pair))) / weightOf(own)
  }
  return terms.flatMap(({ term, names }) => {
    const share = Math.max(...names.map(shareOf))
    if (share < leastShare) return []
    return [{ term, q: term.text, how: 'overlap' as const, distance: leastDistance + 1 - share }]
  })
}

const leastShare = 1 / 4
// Behind all that are near in another way.
const leastDistance = 10

/** How many terms have each pair. */
function countPairs(terms: readonly TermNames[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { names } of terms) {
    for (const pair of new Set(names.flatMap(({ row }) => toPairs(row)))) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  }
  return counts
}

function toPairs(row: readonly string[]): string[] {
  return row.slice(1).map((symbol, index) => `${row[index] ?? ''}${symbol}`)
}
