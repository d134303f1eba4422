import { findRow } from '#domain/search/symbols.ts'
import type { FoundRow, SymbolRow } from '#domain/search/symbols.ts'
import { toQuerySymbols, toSymbols } from '#domain/search/symbols.ts'

/**
 * What else to search for when what was typed holds a known expression: the same with another
 * expression in its place, one at a time. Of expressions that overlap the longest counts, so that
 * nothing is replaced inside 村务监督委员会 but the whole.
 */
export function toVariants(q: string, synonyms: readonly (readonly string[])[]): Variant[] {
  const symbols = toSymbols(q)
  const found = synonyms.flatMap((terms) =>
    terms.flatMap((term) =>
      findRow(q, symbols, toQuerySymbols(term)).map((place) => ({
        ...place,
        others: terms.filter((other) => other !== term),
      })),
    ),
  )
  const typed = toQuerySymbols(q).join('')
  return (
    withoutNested(found)
      .flatMap((place) => toVariantsAt(q, place))
      // First one of each place, then the second of each.
      .sort((a, b) => a.turn - b.turn)
      .filter(({ row }) => row.join('') !== typed)
      .slice(0, mostVariants)
      .map(({ q, to, row }) => ({ q, to, row }))
  )
}

const mostVariants = 4

function withoutNested(found: readonly FoundTerm[]): FoundTerm[] {
  const longestFirst = [...found].sort((a, b) => b.row.length - a.row.length || a.from - b.from)
  const kept: FoundTerm[] = []
  for (const place of longestFirst) {
    if (kept.every(({ from, to }) => place.to <= from || place.from >= to)) kept.push(place)
  }
  return kept.sort((a, b) => a.from - b.from)
}

function toVariantsAt(q: string, { from, to, others }: FoundTerm) {
  return others.map((other, turn) => {
    const variant = q.slice(0, from) + other + q.slice(to)
    return { q: variant, to: other, row: toQuerySymbols(variant), turn }
  })
}

interface FoundTerm extends FoundRow {
  /** The other expressions for the same. */
  readonly others: readonly string[]
}

export interface Variant {
  /** What to search for. */
  readonly q: string
  readonly row: SymbolRow
  /** The expression in the place of what was typed. */
  readonly to: string
}
