import { toQuerySymbols } from '#domain/search/symbols.ts'
import { toPinyinLetters } from './parse-pinyin.ts'
import type { SearchTerm } from './search-terms.ts'
import { sliceSymbols } from './symbol-rows.ts'
import type { TextRange } from './symbol-rows.ts'
import { toTermNames } from './term-names.ts'
import type { TermNames } from './term-names.ts'

/**
 * Answers what could be meant while it is being typed: names that begin with it, then names that
 * hold it, then those whose pinyin or initials begin with it; within each in the order of the terms.
 * Of names that hold it, other names and expressions come after what the portal itself calls so.
 */
export function createSuggester(terms: readonly SearchTerm[]): (q: string) => Suggestion[] {
  const all = terms.map(toTermNames).map(toKnownTerm)
  return (q) => {
    const typed = toTyped(q)
    if (typed.row === '') return []
    const matches = all.flatMap((known) => findMatch(known, typed) ?? [])
    return [...matches]
      .sort((a, b) => a.rank - b.rank)
      .slice(0, mostSuggestions)
      .map(toSuggestion)
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
  const end = letters.length < 2 ? 0 : countSpoken(known.syllables, letters)
  return end === 0 ? undefined : { term, name: term.text, start: 0, end, rank: spokenRank }
}

const spokenRank = 4

/** How many of the first syllables the letters begin or abbreviate. */
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

interface Match {
  readonly term: SearchTerm
  readonly name: string
  readonly start: number
  readonly end: number
  readonly rank: number
}

export interface Suggestion {
  readonly term: SearchTerm
  /** The name of the term that matched. */
  readonly text: string
  /** The part of it that was typed. */
  readonly mark: TextRange
}
