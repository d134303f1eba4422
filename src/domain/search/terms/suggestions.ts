import { toQuerySymbols } from '#domain/search/symbols.ts'
import { toPinyinLetters } from './parse-pinyin.ts'
import type { SearchTerm, SearchTerms } from './search-terms.ts'
import { sliceSymbols } from './symbol-rows.ts'
import type { SymbolRange, TextRange } from './symbol-rows.ts'
import { toTermNames } from './term-names.ts'
import type { TermNames } from './term-names.ts'

/**
 * Answers what could be meant while it is being typed: names that begin with it, then names that
 * hold it, then those whose pinyin or initials begin with it; within each in the order of the terms.
 * Of names that hold it, other names and expressions come after what the portal itself calls so.
 */
export function createSuggester({ terms, synonyms }: SearchTerms): (q: string) => Suggestion[] {
  const all = terms.map(toTermNames).map(toKnownTerm)
  const rows = new Map(synonyms.flatMap((row) => row.map((text) => [text, row] as const)))
  return (q) => {
    const typed = toTyped(q)
    if (typed.row === '') return []
    const matches = all.flatMap((known) => findMatch(known, typed) ?? [])
    const sorted = [...matches].sort((a, b) => a.rank - b.rank)
    const seen = new Set<unknown>()
    return sorted.filter(isFirstOfItsRow).slice(0, mostSuggestions).map(toSuggestion)

    /** Expressions for the same find the same. */
    function isFirstOfItsRow({ term }: Match): boolean {
      if (term.kind !== 'expression') return true
      const row = rows.get(term.text)
      return !seen.has(row) && seen.add(row).size > 0
    }
  }
}

const mostSuggestions = 8

function toTyped(q: string): Typed {
  const isLatin = /^[\p{Script=Latin}\p{M}\s'’]+$/u.test(q)
  return {
    row: toQuerySymbols(q).join(''),
    letters: isLatin ? toPinyinLetters(q).replaceAll(' ', '') : '',
  }
}

function toKnownTerm({ term, names, syllables }: TermNames): KnownTerm {
  const rows = names.map(({ name, row }) => ({ name, row: row.join('') }))
  const isSpelled = syllables.length === names[0]?.row.length
  return { term, rows, syllables: isSpelled ? syllables : [] }
}

function findMatch(known: KnownTerm, { row, letters }: Typed): Match | undefined {
  const { term, rows } = known
  // What was typed already need not be offered, unless it opens a page.
  if (term.path === undefined && rows[0]?.row === row) return undefined
  const starting = rows.find((name) => name.row.startsWith(row))
  const holding = starting ?? rows.find((name) => name.row.includes(row))
  if (holding !== undefined) {
    const start = Array.from(holding.row.slice(0, holding.row.indexOf(row))).length
    const end = start + Array.from(row).length
    const isOwn = holding === rows[0] && term.kind !== 'expression'
    const rank = (starting === undefined ? 2 : 0) + (isOwn ? 0 : 1)
    return { term, name: holding.name, start, end, rank }
  }
  const spoken = letters.length < 2 ? undefined : findSpoken(known.syllables, letters)
  if (spoken === undefined) return undefined
  return { term, name: term.text, ...spoken, rank: spokenRank + (spoken.start === 0 ? 0 : 1) }
}

const spokenRank = 4

/** The first syllables that the letters begin or abbreviate: hehua, hhc, or mzj in the middle. */
function findSpoken(syllables: readonly string[], letters: string): SymbolRange | undefined {
  for (const start of syllables.keys()) {
    const count = countSpoken(syllables.slice(start), letters)
    if (count > 0) return { start, end: start + count }
  }
  return undefined
}

function countSpoken(syllables: readonly string[], letters: string): number {
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
  if (initials.startsWith(letters)) return letters.length
  if (!syllables.join('').startsWith(letters)) return 0
  let rest = letters.length
  return syllables.findIndex((syllable) => (rest -= syllable.length) <= 0) + 1
}

function toSuggestion({ term, name, start, end }: Match): Suggestion {
  return { term, text: name, mark: sliceSymbols(name, { start, end }) }
}

interface Typed {
  readonly row: string
  /** As pinyin; blank where there is anything but Latin letters. */
  readonly letters: string
}

interface KnownTerm {
  readonly term: SearchTerm
  readonly rows: readonly { readonly name: string; readonly row: string }[]
  /** As many as its own name has characters, or none. */
  readonly syllables: readonly string[]
}

interface Match extends SymbolRange {
  readonly term: SearchTerm
  readonly name: string
  readonly rank: number
}

export interface Suggestion {
  readonly term: SearchTerm
  /** The name of the term that matched. */
  readonly text: string
  /** The part of it that was typed. */
  readonly mark: TextRange
}
