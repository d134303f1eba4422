import { toQuerySymbols } from '#domain/search/symbols.ts'
import { findRow, replaceSymbols, sliceSymbols } from './symbol-rows.ts'
import type { SymbolRange } from './symbol-rows.ts'

/**
 * What else to search for when what was typed holds a known expression: the same with another
 * expression in its place, one at a time. Of expressions that overlap the longest counts, so that
 * nothing is replaced inside 村务监督委员会 but the whole.
 */
export function toVariants(q: string, synonyms: readonly (readonly string[])[]): Variant[] {
  const row = toQuerySymbols(q)
  const found = synonyms.flatMap((terms) =>
    terms.flatMap((term) =>
      findRow(row, toQuerySymbols(term)).map((range) => ({ ...range, term, terms })),
    ),
  )
  const variants = interleave(withoutNested(found).map((place) => toVariantsAt(q, place)))
  return variants.filter((variant) => isOther(variant, row)).slice(0, mostVariants)
}

const mostVariants = 4

function withoutNested(found: readonly FoundTerm[]): FoundTerm[] {
  const longestFirst = [...found].sort((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start)
  const kept: FoundTerm[] = []
  for (const place of longestFirst) {
    const isFree = kept.every(({ start, end }) => place.end <= start || place.start >= end)
    if (isFree) kept.push(place)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function lengthOf({ start, end }: SymbolRange): number {
  return end - start
}

function toVariantsAt(q: string, { start, end, term, terms }: FoundTerm): Variant[] {
  const { from, to } = sliceSymbols(q, { start, end })
  return terms
    .filter((other) => other !== term)
    .map((other) => ({
      q: replaceSymbols(q, { start, end }, other),
      from: q.slice(from, to),
      to: other,
    }))
}

/** First one of each place, then the second of each. */
function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat()
}

function isOther(variant: Variant, row: readonly string[]): boolean {
  return toQuerySymbols(variant.q).join('') !== row.join('')
}

interface FoundTerm extends SymbolRange {
  readonly term: string
  readonly terms: readonly string[]
}

export interface Variant {
  /** What to search for. */
  readonly q: string
  /** The expression as it was typed, and the one in its place. */
  readonly from: string
  readonly to: string
}
